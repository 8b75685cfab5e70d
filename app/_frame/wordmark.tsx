/** The name, with the marker across half of it. */
export function Wordmark() {
  return (
    <span className="font-text text-xl font-semibold tracking-tight">
      <span className="marker-under">Pass</span>age
    </span>
  )
}
