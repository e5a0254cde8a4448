# Sourced by bin/test and bin/test-servers: installs the named packages of Debian, with the rights of root.

# Whether this user may install packages here.
may_install() {
  [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1
}

# apt fetches as a user of its own, who needs /dev/null. In some containers only root may write to it: there apt fetches as root.
install_packages() {
  fetch_as=_apt
  [ -n "$(find /dev/null -perm -0002)" ] || fetch_as=root
  export DEBIAN_FRONTEND=noninteractive
  echo "Installing $*" >&2
  apt-get update -q -o APT::Sandbox::User=$fetch_as </dev/null >/dev/null &&
    apt-get install -y -q --no-install-recommends -o APT::Sandbox::User=$fetch_as "$@" </dev/null >/dev/null
}
