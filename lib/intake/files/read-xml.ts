import { DOMParser } from 'linkedom'
import { decodeText } from './decode-text'

/** A small XML file as a tree; linkedom expands no entities but the five and characters by number. */
export function readXml(bytes: Uint8Array): Document | null {
  const text = decodeText(Uint8Array.from(bytes))
  // linkedom has the shape of the browser's own.
  return text === null ? null : (new DOMParser().parseFromString(text, 'text/xml') as unknown as Document)
}

/** The text of the first element of that name, "dc:title". */
export function textOf(document: Document | null, name: string): string | null {
  return document?.getElementsByTagName(name)[0]?.textContent ?? null
}
