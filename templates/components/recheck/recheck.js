/*
 * Makes a calendar entry (RFC 5545) for "check again in 24 hours" on the device, as a file to open or keep. It names no answer and
 * no outcome, only the site's address where there is one.
 */
(() => {
  "use strict";

  /* At most 75 octets a line: a letter of ASCII has one, any other up to four. A line goes on in the next one behind a space. */
  function folded(line) {
    const most = /^[ -~]*$/.test(line) ? 74 : 18;
    return Array.from(line).reduce((text, letter, i) => text + (i && i % most === 0 ? "\r\n " : "") + letter, "");
  }

  /* In world time, so that the entry stands right in any zone, and where clocks change in between. */
  function stamp(time) {
    return time.toISOString().replace(/[-:]|\.\d+/g, "");
  }

  function escaped(text) {
    return text.replace(/[\\;,]/g, "\\$&").replace(/\s+/g, " ");
  }

  function entry(place) {
    const now = new Date();
    const title = escaped(place.dataset.title);
    const address = location.href.replace(/#.*/, "");
    return [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Aftercare//Check again//EN",
      "BEGIN:VEVENT",
      "UID:" + now.getTime() + "-" + Math.random().toString(36).slice(2) + "@check.aftercare.invalid",
      "DTSTAMP:" + stamp(now),
      "DTSTART:" + stamp(new Date(now.getTime() + place.dataset.hours * 3600000)),
      "DURATION:PT15M",
      "SUMMARY:" + title,
    ]
      .concat(location.protocol === "file:" ? [] : ["URL:" + address])
      .concat([
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:" + title,
        "TRIGGER:PT0M",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
      ])
      .map((line) => folded(line) + "\r\n")
      .join("");
  }

  document.querySelectorAll(".recheck").forEach((place) => {
    place.hidden = false;
    place.querySelector("button").addEventListener("click", () => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([entry(place)], { type: "text/calendar" }));
      link.download = place.dataset.file + ".ics";
      document.body.appendChild(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    });
  });
})();
