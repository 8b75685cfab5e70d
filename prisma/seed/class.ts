// Thirty invented learners, and a random source with a stated seed, so that every demonstration class is the same.
export const demonstrationSeed = 20_251

export const learnerNames = [
  'Aïcha Benali',
  'Adam Whitlock',
  'Agathe Roussel',
  'Amara Okafor',
  'Bastien Leroy',
  'Beatriz Campos',
  'Camille Fontaine',
  'Chidi Eze',
  'Clara Hoffmann',
  'Daniel Osei',
  'Élise Marchand',
  'Emre Yıldız',
  'Fatou Diop',
  'Gabriel Nuñez',
  'Hana Kovářová',
  'Inès Haddad',
  'Jonas Lindqvist',
  'Katarzyna Nowak',
  'Léo Girard',
  'Lin Zhao',
  'Maëlle Caron',
  'Mateo Rossi',
  'Nora Bakke',
  'Oscar Dubois',
  'Priscille N’Guessan',
  'Rayan Saïdi',
  'Sofia Papadaki',
  'Théo Lambert',
  'Yuki Tanabe',
  'Zoé Perrin',
]

/** mulberry32 (public domain, T. Ettinger): a number from 0 to 1 each call. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
