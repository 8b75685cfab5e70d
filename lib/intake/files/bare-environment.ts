/** What a process needs to start, by name. */
const needed = ['PATH', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'NODE_ENV']

/** An environment for reading strangers' files in, and nothing that is ours: no secret, no address of a database. */
export function bareEnvironment(
  ours: Readonly<Record<string, string | undefined>>,
  more: Readonly<Record<string, string>>,
): NodeJS.ProcessEnv {
  const kept = needed.flatMap(name => (ours[name] === undefined ? [] : [[name, ours[name]]]))
  return { ...Object.fromEntries(kept), ...more }
}
