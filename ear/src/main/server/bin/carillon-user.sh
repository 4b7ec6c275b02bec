#!/bin/sh
# Adds a user of the administration pages to the running server, or changes one.
#
#   carillon-user.sh NAME admin|supervisor [jboss-cli argument ...]
#
# Asks for the password. With a port offset of 100: --controller=127.0.0.1:10090
set -eu

server=$(cd "$(dirname "$0")/.." && pwd)
if [ $# -lt 2 ]; then
  sed -n '2,6p' "$0" >&2
  exit 2
fi
name=$1
role=$2
shift 2

case $name in
  '' | *[!A-Za-z0-9._-]*)
    echo "User name '$name': use letters, digits, dots, underscores and dashes." >&2
    exit 2
    ;;
esac
case $role in
  admin | supervisor) ;;
  *)
    echo "Role '$role' is unknown: use admin or supervisor." >&2
    exit 2
    ;;
esac

if [ -t 0 ]; then
  trap 'stty echo' EXIT
  printf 'Password for %s: ' "$name" >&2
  stty -echo
fi
IFS= read -r password
if [ -t 0 ]; then
  echo >&2
fi
if [ ${#password} -lt 8 ]; then
  echo "The password is too short: use 8 characters or more." >&2
  exit 2
fi

# Both go to the server in a file, because arguments are visible to other users of the machine.
commands=$(mktemp)
trap 'rm -f "$commands"; if [ -t 0 ]; then stty echo; fi' EXIT
quoted=$(printf %s "$password" | sed 's/[\\"]/\\&/g')
salt=$(od -An -N16 -tx1 /dev/urandom | tr -d '\n' | sed 's/ *\([0-9a-f][0-9a-f]\)/,0x\1/g; s/^,//')
realm=/subsystem=elytron/filesystem-realm=carillon
cat >"$commands" <<END
if (outcome != success) of $realm:read-identity(identity=$name)
  $realm:add-identity(identity=$name)
else
  $realm:remove-identity-attribute(identity=$name, name=groups)
end-if
$realm:set-password(identity=$name, bcrypt={password="$quoted", salt=bytes{$salt}, iteration-count=12})
$realm:add-identity-attribute(identity=$name, name=groups, value=[$role])
END
"$server/bin/jboss-cli.sh" --connect "$@" --file="$commands" >/dev/null
echo "$name may sign in as $role."
