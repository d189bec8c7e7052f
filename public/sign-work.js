// Solves the puzzle of a signing form (altcha, SHA-256) while its owner types.
// The same file is the page's part and, in a worker, the part that counts.
// Without script, or when anything here fails, the form is sent as it is.
(() => {
  "use strict";

  const K = new Uint32Array(64);
  const START = new Uint32Array(8);
  // The constants of SHA-256 (FIPS 180-4): the first bits of the fractions of
  // square and cube roots of the first primes.
  (() => {
    const fraction = (x) => ((x - Math.floor(x)) * 4294967296) >>> 0;
    for (let n = 2, found = 0; found < 64; n += 1) {
      let prime = true;
      for (let d = 2; d * d <= n; d += 1) if (n % d === 0) prime = false;
      if (!prime) continue;
      if (found < 8) START[found] = fraction(Math.sqrt(n));
      K[found] = fraction(Math.cbrt(n));
      found += 1;
    }
  })();

  const W = new Uint32Array(64);

  /** One block of 64 bytes into `state`. */
  function mix(state, bytes, from) {
    for (let i = 0; i < 16; i += 1) {
      const at = from + i * 4;
      W[i] =
        (bytes[at] << 24) |
        (bytes[at + 1] << 16) |
        (bytes[at + 2] << 8) |
        bytes[at + 3];
    }
    for (let i = 16; i < 64; i += 1) {
      const x = W[i - 15];
      const y = W[i - 2];
      const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      const s1 =
        ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      W[i] = (W[i - 16] + s0 + W[i - 7] + s1) | 0;
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 64; i += 1) {
      const s1 =
        ((e >>> 6) | (e << 26)) ^
        ((e >>> 11) | (e << 21)) ^
        ((e >>> 25) | (e << 7));
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + K[i] + W[i]) | 0;
      const s0 =
        ((a >>> 2) | (a << 30)) ^
        ((a >>> 13) | (a << 19)) ^
        ((a >>> 22) | (a << 10));
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
    state[5] += f;
    state[6] += g;
    state[7] += h;
  }

  /** The number for which SHA-256(salt + number) is the challenge; or null. */
  function solve({ salt, challenge, maxnumber }) {
    const wanted = new Uint32Array(8);
    for (let i = 0; i < 8; i += 1) {
      wanted[i] = parseInt(challenge.slice(i * 8, i * 8 + 8), 16);
    }
    const head = new TextEncoder().encode(salt);
    const state = new Uint32Array(8);
    for (let number = 0; number <= maxnumber; number += 1) {
      const digits = String(number);
      const length = head.length + digits.length;
      const blocks = ((length + 8) >> 6) + 1;
      const bytes = new Uint8Array(blocks * 64);
      bytes.set(head);
      for (let i = 0; i < digits.length; i += 1) {
        bytes[head.length + i] = digits.charCodeAt(i);
      }
      bytes[length] = 128;
      new DataView(bytes.buffer).setUint32(blocks * 64 - 4, length * 8);
      state.set(START);
      for (let block = 0; block < blocks; block += 1) {
        mix(state, bytes, block * 64);
      }
      if (state[0] === wanted[0] && state.every((x, i) => x === wanted[i])) {
        return number;
      }
    }
    return null;
  }

  if (typeof document === "undefined") {
    self.onmessage = (event) => self.postMessage(solve(event.data));
    return;
  }

  const here = document.currentScript.src;

  function prepare(form) {
    let work = null;
    let done = false;

    async function begin() {
      const answer = await fetch(form.dataset.puzzle);
      if (!answer.ok) return;
      const puzzle = await answer.json();
      const worker = new Worker(here);
      const number = await new Promise((resolve) => {
        worker.onmessage = (event) => resolve(event.data);
        worker.onerror = () => resolve(null);
        worker.postMessage(puzzle);
      });
      worker.terminate();
      if (number === null) return;
      const { algorithm, challenge, salt, signature } = puzzle;
      const field = document.createElement("input");
      field.type = "hidden";
      field.name = "altcha";
      field.value = btoa(
        JSON.stringify({ algorithm, challenge, number, salt, signature }),
      );
      form.append(field);
    }

    // Who only reads spends nothing.
    const start = () => {
      work ??= begin()
        .catch(() => {})
        .then(() => {
          done = true;
        });
      return work;
    };
    form.addEventListener("focusin", start, { once: true });
    let sending = false;
    form.addEventListener("submit", (event) => {
      if (done) return;
      event.preventDefault();
      if (sending) return;
      sending = true;
      const send = () => {
        done = true;
        form.submit();
      };
      const longest = new Promise((go) => setTimeout(go, 4000));
      Promise.race([start(), longest]).then(send);
    });
  }

  for (const form of document.querySelectorAll("form[data-puzzle]")) {
    prepare(form);
  }
})();
