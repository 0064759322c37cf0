/* Goes through steps second by second, by the clock and not by counting: a browser that dozes skips nothing. */

const TICK = 200;

/** A timer over steps: start, pause, goOn, stop. Calls step(step) at each beginning, left(seconds) as time goes, end() after the last. */
export class Timer {
  constructor(steps, { step, left, end }) {
    this.steps = steps;
    this.tell = { step, left, end };
    this.at = 0;
    this.remaining = 0;
  }

  start() {
    this.begin(0);
  }

  get running() {
    return this.ticking !== undefined;
  }

  pause() {
    if (this.running) {
      this.remaining = Math.max(0, this.until - performance.now());
      this.stop();
    }
  }

  goOn() {
    this.until = performance.now() + this.remaining;
    this.ticking = setInterval(() => this.tick(), TICK);
  }

  stop() {
    clearInterval(this.ticking);
    this.ticking = undefined;
  }

  begin(index) {
    this.at = index;
    const step = this.steps[index];
    this.remaining = step.seconds * 1000;
    this.shown = undefined;
    this.tell.step(step);
    this.stop();
    this.goOn();
    this.tick();
  }

  tick() {
    const left = Math.ceil((this.until - performance.now()) / 1000);
    if (left > 0) {
      if (left !== this.shown) {
        this.shown = left;
        this.tell.left(left);
      }
    } else if (this.at + 1 < this.steps.length) {
      this.begin(this.at + 1);
    } else {
      this.stop();
      this.tell.end();
    }
  }
}
