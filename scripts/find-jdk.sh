# Sourced by bin/build and bin/test: sets JAVA_HOME to a JDK of version 17 or later, or ends with what to install.
# JAVA_HOME wins, then the javac on the PATH, then the distribution's JVM folder.

# The major version of the JDK in a folder, such as 17; empty where there is none.
jdk_version() {
  [ -x "$1/bin/javac" ] || return 0
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9]*\).*/\1/p'
}

find_jdk() {
  if [ -n "${JAVA_HOME:-}" ]; then
    set -- "$JAVA_HOME"
  elif command -v javac >/dev/null 2>&1; then
    set -- "$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")" /usr/lib/jvm/*
  else
    set -- /usr/lib/jvm/*
  fi
  for home in "$@"; do
    version=$(jdk_version "$home")
    if [ "${version:-0}" -ge 17 ]; then
      JAVA_HOME=$home
      export JAVA_HOME
      return
    fi
  done
  if [ -n "${JAVA_HOME:-}" ]; then
    echo "JAVA_HOME is $JAVA_HOME, which holds no JDK of version 17 or later. Set it to one, or unset it." >&2
  else
    echo "No JDK of version 17 or later was found. Install one (Debian: apt-get install openjdk-17-jdk-headless) or set JAVA_HOME." >&2
  fi
  exit 1
}
