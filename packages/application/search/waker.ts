/** Sleep that ends early: when somebody calls, or when it is over for good. */
export class Waker {
  #isAwake = false;
  #isStopped = false;
  #end: (() => void) | null = null;
  #endsAtCall = true;

  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** Forgets calls up to now, and says whether there were any; before looking what they were about. */
  hush(): boolean {
    const wasAwake = this.#isAwake;
    this.#isAwake = false;
    return wasAwake;
  }

  wake(): void {
    this.#isAwake = true;
    if (this.#endsAtCall) this.#end?.();
  }

  stop(): void {
    this.#isStopped = true;
    this.#end?.();
  }

  /** Until somebody calls, it is stopped, or so many milliseconds have passed. */
  sleep(ms: number): Promise<void> {
    return this.#isAwake ? Promise.resolve() : this.#sleep(ms, true);
  }

  /** Calls do not end this one. */
  sleepUnlessStopped(ms: number): Promise<void> {
    return this.#sleep(ms, false);
  }

  #sleep(ms: number, endsAtCall: boolean): Promise<void> {
    if (this.#isStopped) return Promise.resolve();
    this.#endsAtCall = endsAtCall;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#end?.(), ms);
      this.#end = () => {
        clearTimeout(timer);
        this.#end = null;
        resolve();
      };
    });
  }
}
