/**
 * Makes a lemma from a form. "l2er": small letters, cut 2 characters, add "er" ("Chantait" would need "l3er");
 * "k0": keep the letters as they are; "=être": the lemma itself. See lemma_script in training/features.py.
 */
export function applyScript(form: string, script: string): string {
  if (script.startsWith('=')) return script.slice(1)
  const parts = /^([lk])(\d+)(.*)$/su.exec(script)
  if (!parts) return form
  const source = [...(parts[1] === 'l' ? form.toLowerCase() : form)]
  const kept = source.slice(0, Math.max(0, source.length - Number(parts[2]))).join('')
  return kept + (parts[3] ?? '') || form
}
