#!/bin/sh
# `npm run check`
. "$(dirname -- "$0")/with-node.sh"
exec node tools/check.ts "$@"
