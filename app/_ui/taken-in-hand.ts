import type { FocusEvent } from 'react'

/**
 * For what is taken in hand by whoever comes to it, with a pointer or by keys. Never while a pointer is down: where taking
 * changes the layout, the button would be gone from under it before it is let go, and the press would do nothing.
 */
export function takenInHand(take: () => void) {
  return {
    onClickCapture: take,
    onFocusCapture: (event: FocusEvent) => {
      if (event.target.matches(':focus-visible')) take()
    },
  }
}
