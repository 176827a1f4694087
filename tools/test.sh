#!/bin/sh
# `npm test`: brings what the tests need where it may, runs checks and tests, and ends with one line: N passed, N failed
. "$(dirname -- "$0")/with-node.sh"

has_chromium() { command -v chromium >/dev/null 2>&1; }
has_postgres() { command -v initdb >/dev/null 2>&1 || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; }
has_java() { command -v java >/dev/null 2>&1; }
has_all() { has_chromium && has_postgres && has_java; }

wanted='chromium default-jre-headless fonts-noto-core postgresql'

if ! has_all && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  say "Installing $wanted for the tests (once) ..."
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $wanted; } >&2 ||
    say 'They could not be installed: the lines above say why.'
fi

left_out=''
has_chromium && has_java || left_out="$left_out e2e"
has_postgres || left_out="$left_out newsroom-server site-server"
if [ -n "$left_out" ]; then
  say "Some tests need a browser, Java and a PostgreSQL server. This installs them:  sudo apt-get install -y $wanted"
  if [ "${CI:-}" = true ]; then
    say 'In CI nothing may be left out.'
    echo '0 passed, 1 failed'
    exit 1
  fi
fi

exec node tools/test.ts $left_out
