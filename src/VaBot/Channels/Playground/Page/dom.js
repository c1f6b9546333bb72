// The only maker of elements. Text goes in as text nodes, so nothing anybody says can become markup.

/** el('p', { class: 'quiet' }, 'text', child): attributes that are null or false are left out. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === 'onclick' || key === 'onsubmit') {
      element.addEventListener(key.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(key, value === true ? '' : String(value));
    }
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== ''));
  return element;
}

let last = 0;

/** An id no other element has. */
export const newId = (prefix) => `${prefix}-${++last}`;

const svg = 'http://www.w3.org/2000/svg';

const paths = {
  eye: 'M1.5 8S4 3.5 8 3.5 14.500 8 14.500 8 12 12.500 8 12.500 1.500 8 1.500 8zM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  file: 'M4 1.500h5.500L13 5v9.500H4zM9.500 1.500V5H13',
  alert: 'M8 1.800 15 14H1zM8 6.200v3.600M8 11.600v.6',
};

/** A small line drawing beside a text that says the same, so it is hidden from screen readers. */
export function icon(name) {
  const image = document.createElementNS(svg, 'svg');
  for (const [key, value] of [['viewBox', '0 0 16 16'], ['aria-hidden', 'true'], ['class', 'icon']]) {
    image.setAttribute(key, value);
  }
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', paths[name]);
  image.append(path);
  return image;
}

/** Says something to a screen reader, politely. */
export function announce(text) {
  const place = document.getElementById('announcer');
  place.textContent = '';
  // A new text node a moment later is what makes readers notice the same sentence twice.
  setTimeout(() => { place.textContent = text; }, 50);
}
