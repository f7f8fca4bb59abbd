/** The name of the service, on the page where one logs in. */
export function Logo() {
  return <span className="cms-logo">Yhdessä</span>;
}

/** The same, small enough for the corner of the admin. */
export function Icon() {
  return <strong aria-hidden="true">Y</strong>;
}
