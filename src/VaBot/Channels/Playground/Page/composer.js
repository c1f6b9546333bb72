// The message box: Enter sends, Shift+Enter breaks the line, arrow up brings back what was said before.
export class Composer {
  #box;
  #said = [];
  #at = 0;

  constructor(form, send) {
    this.#box = form.querySelector('.say');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#send(send);
    });
    this.#box.addEventListener('input', () => this.#fit());
    this.#box.addEventListener('keydown', (event) => this.#key(event, form));
  }

  get box() {
    return this.#box;
  }

  remember(text) {
    this.#said.push(text);
    this.#at = this.#said.length;
  }

  #send(send) {
    const text = this.#box.value.trim();
    if (text === '') {
      return;
    }
    this.#put('');
    send(text);
  }

  #key(event, form) {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit();
    } else if (event.key === 'ArrowUp' && this.#mayRecall()) {
      event.preventDefault();
      this.#recall(-1);
    } else if (event.key === 'ArrowDown' && this.#at < this.#said.length && this.#mayRecall()) {
      event.preventDefault();
      this.#recall(1);
    }
  }

  /** Only while nothing of one's own stands in the box; otherwise the arrows move in the text as everywhere. */
  #mayRecall() {
    return this.#box.value === '' || this.#box.value === this.#said[this.#at];
  }

  #recall(step) {
    this.#at = Math.min(Math.max(this.#at + step, 0), this.#said.length);
    this.#put(this.#said[this.#at] ?? '');
    this.#box.setSelectionRange(this.#box.value.length, this.#box.value.length);
  }

  #put(text) {
    this.#box.value = text;
    this.#fit();
  }

  #fit() {
    this.#box.rows = Math.min(this.#box.value.split('\n').length, 6);
  }
}
