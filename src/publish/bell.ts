/** Something to wait for with a time limit: rung once, it wakes who waits, or the next one who comes to wait. */
export type Bell = {
  readonly ring: () => void;
  /** Gives back at the next ring, or after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
};

/** A bell for one who waits. Any number of rings while nobody waits count as one. */
export function createBell(): Bell {
  let rung = false;
  let wake: (() => void) | null = null;
  return {
    ring() {
      rung = true;
      wake?.();
    },
    async wait(milliseconds) {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      wake = null;
      rung = false;
    },
  };
}
