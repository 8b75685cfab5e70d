/** "l2er" read: small letters or not, characters to cut, what to add. */
type Script = { small: boolean; cut: number; added: string }
const read = new Map<string, Script | null>()

/**
 * Makes a lemma from a form. "l2er": small letters, cut 2 characters, add "er" ("Chantait" would need "l3er");
 * "k0": keep the letters as they are; "=être": the lemma itself. See lemma_script in training/features.py.
 */
export function applyScript(form: string, script: string): string {
  if (script.startsWith('=')) return script.slice(1)
  const known = readScript(script)
  if (!known) return form
  const source = known.small ? form.toLowerCase() : form
  return (known.cut === 0 ? source : [...source].slice(0, -known.cut).join('')) + known.added || form
}

/** Networks have some hundreds of scripts; each is read once. */
function readScript(script: string): Script | null {
  const known = read.get(script)
  if (known !== undefined) return known
  const parts = /^([lk])(\d+)(.*)$/su.exec(script)
  const made = parts && { small: parts[1] === 'l', cut: Number(parts[2]), added: parts[3] ?? '' }
  read.set(script, made)
  return made
}
