#!/bin/sh
# Keeps a program running:  sh tools/keep-running.sh COMMAND...
# When the program crashes or is killed it is started again; when it ends by itself or is told to stop, this ends with it.

say() { printf '%s\n' "$*" >&2; }

# The program ends with this code when starting again cannot help: a wrong setting, a port or a data folder in use.
no_restart=78
# A program that lived shorter than this may have died of its start: the pause before the next try grows, up to the longest.
short_life_seconds=5
longest_pause_seconds=5
# One that ended by itself so often in a row is not started again. One that a signal killed is: that was not its doing.
most_short_lives=5

child=''
stopping=''
stop() {
  stopping=yes
  [ -z "$child" ] || kill -TERM "$child" 2>/dev/null
}
trap stop TERM INT HUP

short_lives=0
while :; do
  born=$(date +%s)
  "$@" &
  child=$!
  [ -z "$stopping" ] || kill -TERM "$child" 2>/dev/null
  # NOTE: a trapped signal ends `wait` early, with the signal's code, while the child still lives.
  wait "$child"
  status=$?
  while kill -0 "$child" 2>/dev/null; do
    wait "$child"
    status=$?
  done
  child=''

  if [ -n "$stopping" ] || [ $status -eq 0 ] || [ $status -eq $no_restart ]; then exit $status; fi

  pause=0
  if [ $(($(date +%s) - born)) -lt $short_life_seconds ]; then
    pause=$((short_lives < longest_pause_seconds ? short_lives : longest_pause_seconds))
    short_lives=$((short_lives + 1))
  else
    short_lives=0
  fi
  if [ $short_lives -ge $most_short_lives ] && [ $status -le 128 ]; then
    say "Coranto ended right after its start $short_lives times in a row (code $status). The lines above say why; it is not started again."
    exit $status
  fi
  say "Coranto ended unexpectedly (code $status) and is started again."
  sleep $pause &
  wait $!
  [ -z "$stopping" ] || exit 0
done
