/* What the player shows and lets hear: the moving picture, a tone, a buzz; and a screen that stays awake. */

const part = (id) => document.getElementById(id);
const still = matchMedia('(prefers-reduced-motion: reduce)');
const TONES = { ready: 440, next: 440, rest: 440, move: 660, hold: 880 };
const WAYS = ['way-sound', 'way-buzz', 'way-free'];

let sound;

/** Makes tones possible, and keeps the screen awake while it is looked at: a browser allows both after a press only. */
export async function awaken() {
  sound = new AudioContext();
  const stay = () => document.hidden || navigator.wakeLock?.request('screen').catch(() => undefined);
  document.addEventListener('visibilitychange', stay);
  await stay();
}

/** Tells without eyes what begins, as far as the reader wants to be told. */
export function signal(phase) {
  if (sound && part('way-sound').checked) {
    const tone = sound.createOscillator();
    const loud = sound.createGain();
    loud.gain.value = 0.2;
    tone.frequency.value = TONES[phase];
    tone.connect(loud).connect(sound.destination);
    tone.start();
    tone.stop(sound.currentTime + 0.15);
  }
  if (part('way-buzz').checked) {
    navigator.vibrate?.(phase === 'hold' ? [80, 60, 80] : 120);
  }
}

/** Shows a picture with the side that works, moving unless the reader asks for no motion; nothing where there is none. */
export function picture(shown, side) {
  const place = part('picture');
  const address = shown ? shown.still + (shown.moving ? side + (still.matches ? '' : shown.moving) : '') : '';
  if (place.dataset.address === address) {
    return;
  }
  place.dataset.address = address;
  place.replaceChildren();
  if (shown) {
    const image = document.createElement(shown.filmed ? 'video' : 'img');
    image.src = address;
    if (shown.filmed) {
      Object.assign(image, { muted: true, loop: true, playsInline: true, controls: true, ariaLabel: shown.described });
    } else {
      image.alt = shown.described;
    }
    place.append(image);
  }
}

/* What one chose is chosen next time too: on this device, for it says nothing of anybody. */
for (const way of WAYS.map(part)) {
  way.checked = localStorage.getItem(way.id) !== 'off';
  way.addEventListener('change', () => localStorage.setItem(way.id, way.checked ? 'on' : 'off'));
}
