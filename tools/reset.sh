#!/bin/sh
# `npm run reset`: removes the data folder, so that the next start makes the demo newsroom anew.
. "$(dirname -- "$0")/with-node.sh"
. tools/program.sh

if [ ! -e "$CORANTO_DATA" ]; then
  say "There is nothing to remove: $CORANTO_DATA does not exist."
  exit 0
fi
# A running program has names in the kernel's list of sockets: its lock, and where it listens to the command line.
folder=$(CDPATH='' cd -- "$CORANTO_DATA" && pwd -P) || exit 1
lock=$(printf %s "$folder/database" | sha256sum | cut -c1-32)
if grep -qF -e "@coranto:$lock" -e " $folder/control.sock" /proc/net/unix 2>/dev/null; then
  say "Coranto is running on $folder. Stop it first."
  exit 1
fi
if [ "${1:-}" != --yes ]; then
  printf 'Remove %s with every story, picture and person in it? Type yes: ' "$CORANTO_DATA" >&2
  read -r answer || answer=''
  if [ "$answer" != yes ]; then
    say 'Nothing was removed.'
    exit 1
  fi
fi
rm -rf -- "$CORANTO_DATA" || exit 1
say "Removed $CORANTO_DATA. The next npm start makes a new publication."
