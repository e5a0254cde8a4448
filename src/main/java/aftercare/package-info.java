/**
 * Turns a content folder into a published site. This page is the map of the program; the root package holds nothing else.
 *
 * <p>Entry class: {@link aftercare.build.SiteBuild}, whose method is the whole sentence: read, check, plan, render, check, publish.
 *
 * <pre>
 * problem                   what went wrong, where, and what its author can do
 * work                      a list worked through on all processors
 * format                    values in the notations of others: JSON, HTML, hashes, media types
 * model                     content as plain data
 * markdown                  Markdown into prose
 *   markdown.address          where a link leads
 *   markdown.parse            the library, and what it reads wrongly put right
 *   markdown.slip             what looks like Markdown and is none
 *   markdown.typography       quotation marks as printed
 * read                      a content folder into content
 *   read.file                 where files stand, and their text
 *   read.yaml                 YAML into settings with places
 *   read.document             one file into its record: a guide, a self-check, signs, words
 *   read.translation          the files of a translation beside their source
 *   read.picture              images, which must be what they say and hold nothing that runs
 * prose                     sentences, reading grades, listed words
 * tree                      a self-check into its paths and proofs
 * page                      content into the list of pages and their addresses
 * check                     content or finished pages into problems
 *   check.content, check.sign, check.reference, check.link, check.writing, check.finished, check.severity
 * clinic                    a clinic's file and overrides laid over content
 * search                    pages into the index that their search loads
 * render                    a page into the bytes of a file
 * leaflet                   the HTML of a leaflet into a PDF
 * report                    content, proofs and problems into what clinicians and editors read
 * status                    what a copy says of its texts, in {@code status.json}
 * publish                   output files into a site's folder
 * pack                      output files into a zip with the settings of servers
 * doctor                    a published copy compared with what was built
 * copy                      a clinic's copy of the site: planned, rendered, inspected
 * build                     the whole sentence
 * signoff                   a clinician's signature recorded
 * translation               an editor's word that a translation is right, recorded
 * live, serve               a site that follows its sources, and its preview in the browser
 * author                    what helps authors: schemas, starting files
 * cli                       words typed into calls, results into words
 *   cli.terminal              what a person sees
 *   cli.notation              problems as programs read them
 * </pre>
 */
@NullMarked
package aftercare;

import org.jspecify.annotations.NullMarked;
