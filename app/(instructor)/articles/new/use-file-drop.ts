import { type DragEvent, useRef, useState } from 'react'

const holdsFile = (event: DragEvent) => event.dataTransfer.types.includes('Files')

/** Properties that let an element take a dropped file; `over` while one is held above it. Text dropped stays text. */
export function useFileDrop(onFile: (file: File) => void) {
  const [over, setOver] = useState(false)
  // Every child that is crossed says enter and leave.
  const depth = useRef(0)
  const leave = () => {
    depth.current = 0
    setOver(false)
  }
  const target = {
    onDragEnter: (event: DragEvent) => {
      if (!holdsFile(event)) return
      depth.current++
      setOver(true)
    },
    onDragOver: (event: DragEvent) => {
      if (!holdsFile(event)) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
    },
    onDragLeave: () => {
      if (--depth.current <= 0) leave()
    },
    onDrop: (event: DragEvent) => {
      if (!holdsFile(event)) return
      event.preventDefault()
      leave()
      const file = event.dataTransfer.files[0]
      if (file) onFile(file)
    },
  }
  return { over, target }
}
