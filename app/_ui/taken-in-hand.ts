/** Whether a press is under way: from the pointer that goes down to the click, which on a touch screen comes after it is up. */
let pressing = false
const clickComesWithinMs = 500

if (typeof window !== 'undefined') {
  let timer = 0
  const begins = () => {
    clearTimeout(timer)
    pressing = true
  }
  const ends = () => {
    pressing = false
  }
  const lifts = () => {
    timer = window.setTimeout(ends, clickComesWithinMs)
  }
  addEventListener('pointerdown', begins, true)
  addEventListener('pointerup', lifts, true)
  for (const end of ['click', 'pointercancel', 'keydown']) addEventListener(end, ends, true)
}

/**
 * For what is taken in hand by whoever comes to it, with a pointer or by keys. Never in the middle of a press: where
 * taking changes the layout, the button would be gone from under the pointer, and the press would do nothing.
 */
export function takenInHand(take: () => void) {
  return {
    onClickCapture: take,
    onFocusCapture: () => {
      if (!pressing) take()
    },
  }
}
