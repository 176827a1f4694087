#!/bin/sh
# `npm start`: installs and builds what is missing, then keeps Coranto running until it is told to stop.
. "$(dirname -- "$0")/with-node.sh"
. tools/program.sh

node tools/build.ts || exit 1
exec sh tools/keep-running.sh node $node_options "$program" start "$@"
