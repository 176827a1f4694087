#!/bin/sh
# `npm run coranto -- <command>`: the command line of Coranto.
typed_in=${INIT_CWD:-$PWD}
. "$(dirname -- "$0")/with-node.sh"
. tools/program.sh

node tools/build.ts || exit 1

# Files named on the command line are relative to where it was typed.
cd "$typed_in" || exit 1
exec node $node_options "$program" "$@"
