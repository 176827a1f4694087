#!/bin/sh
# `npm run bench [-- --only NAME]`
. "$(dirname -- "$0")/with-node.sh"
node tools/build.ts || exit 1
exec node bench/run.ts "$@"
