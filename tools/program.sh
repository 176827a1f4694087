# Sourced after with-node.sh: how the built program is started, and where its data is.

program="$root/build/server/main.js"

# A young generation of 4 MB instead of 16 and more: pages are rendered once and kept outside of it, so memory counts more than throughput.
# The bundle is readable as it is. Its source maps cost memory and time at every start; NODE_OPTIONS=--enable-source-maps turns them on.
node_options='--max-semi-space-size=4'

# Compiled code is kept between starts, which shortens them.
NODE_COMPILE_CACHE="$root/build/compiled"
NODE_ENV=production
export NODE_COMPILE_CACHE NODE_ENV

# The data folder is relative to the root of Coranto, wherever the command was typed.
: "${CORANTO_DATA:=./data}"
case $CORANTO_DATA in
  /*) ;;
  *) CORANTO_DATA="$root/${CORANTO_DATA#./}" ;;
esac
export CORANTO_DATA
