#!/bin/sh
# Runs Carillon in the foreground until Ctrl-C or SIGTERM.
#
#   carillon.sh [--demo] [--with-parent] [-Dname=value ...]
#
# --demo              fills an empty database with demo groups, and adds demo users
# --with-parent       stops when the process that started it has ended, however it ended
# -Dname=value        a setting, see README.md; goes to WildFly as it is
# CARILLON_DATA_DIR   environment variable: where the database, users and journal live
#                     (default: standalone/data of this server)
set -u

server=$(cd "$(dirname "$0")/.." && pwd)
data=${CARILLON_DATA_DIR:-$server/standalone/data}
started=$server/standalone/tmp/startup-marker

demo=no
parent=
while [ $# -gt 0 ]; do
  case $1 in
    --demo) demo=yes ;;
    --with-parent) parent=$PPID ;;
    *) break ;;
  esac
  shift
done
if [ $demo = yes ]; then
  set -- -Dcarillon.demo=true "$@"
fi

address=127.0.0.1
offset=0
for argument in "$@"; do
  case $argument in
    -Djboss.bind.address=*) address=${argument#*=} ;;
    -Djboss.socket.binding.port-offset=*) offset=${argument#*=} ;;
  esac
done

say_what_to_do() {
  echo
  echo "Carillon is ready. Its data is in $data"
  echo "  Administration  http://$address:$((8080 + offset))/carillon/"
  echo "  SIP             sip:NUMBER@$address:$((5060 + offset)), UDP and TCP"
  if [ $demo = yes ]; then
    echo "  Sign in as      admin / carillon-admin, or supervisor / carillon-supervisor"
    echo "  Dial            600  rings member1, member2 and member3 at once"
    echo "                  610  rings them one after the other"
    echo "                  611  rings one of them for each call, in turn"
    echo "                  620  one after the other, 2 seconds each"
    echo "                  640  rings member1 only"
    echo "                  700  rings the phones 101, 102 and 103 at once"
    echo "                  member1..3 are at 127.0.0.1:25121..25123, phones 101..103 at 127.0.0.1:25101..25103"
    echo "  Register        as 101 with password carillon-101, and 102 and 103 likewise: then they are rung there"
  fi
  echo "Ctrl-C stops it."
  echo
}

mkdir -p "$data" || exit 1
if [ $demo = yes ] && [ ! -d "$data/carillon-users" ]; then
  cp -R "$server/docs/carillon/demo-users" "$data/carillon-users" || exit 1
fi
rm -f "$started"

# standalone.sh passes signals on to Java only when it was told to stay beside it.
LAUNCH_JBOSS_IN_BACKGROUND=true JBOSS_HOME=$server \
  "$server/bin/standalone.sh" "-Djboss.server.data.dir=$data" "$@" &
wildfly=$!
asked_to_stop=no
announced=no
stop() {
  asked_to_stop=yes
  kill -TERM $wildfly 2>/dev/null
}
trap stop INT TERM HUP

while kill -0 $wildfly 2>/dev/null; do
  if [ $announced = no ] && [ -s "$started" ]; then
    announced=yes
    case $(cat "$started") in
      success*) say_what_to_do ;;
      *) echo "Carillon started with errors; the log says which: $server/standalone/log/server.log" >&2 ;;
    esac
  fi
  if [ -n "$parent" ] && [ $asked_to_stop = no ] && ! kill -0 "$parent" 2>/dev/null; then
    stop
  fi
  sleep 1
done

wait $wildfly
status=$?
if [ $asked_to_stop = yes ]; then
  echo "Carillon has stopped."
  exit 0
fi
exit $status
