// A form. Its answers go to the bot with the command line they fill, which then goes the same way as if somebody had typed it.
import { el, newId } from './dom.js';
import { t } from './i18n.js';

function renderControl(field, id, hintId) {
  const common = { id, name: field.name, required: field.required, 'aria-describedby': hintId };
  switch (field.type) {
    case 'choice':
      return el('select', common,
        field.required ? null : el('option', { value: '' }, '–'),
        ...field.choices.map((choice) => el('option', { value: choice.value, selected: choice.value === field.value }, choice.label)));
    case 'longText':
      return el('textarea', { ...common, rows: 3, placeholder: field.hint || null, dir: 'auto' }, field.value);
    case 'date':
      return el('input', { ...common, type: 'date', value: field.value });
    default:
      return el('input', { ...common, type: 'text', value: field.value, placeholder: field.hint || null, dir: 'auto', autocomplete: 'off' });
  }
}

function renderField(field) {
  const id = newId('field');
  const hasHint = field.hint && (field.type === 'choice' || field.type === 'date');
  return el('div', { class: 'field' },
    el('label', { for: id }, field.label, field.required ? el('span', { class: 'required' }, ` (${t('required')})`) : null),
    renderControl(field, id, hasHint ? `${id}-hint` : null),
    hasHint ? el('p', { class: 'hint', id: `${id}-hint` }, field.hint) : null);
}

export function renderForm(part, press) {
  const id = newId('form');
  return el('form', {
    class: 'form', 'aria-labelledby': id,
    onsubmit: (event) => {
      event.preventDefault();
      press(part.command, event.submitter, Object.fromEntries(new FormData(event.currentTarget)));
    },
  },
  el('h3', { class: 'title', id, dir: 'auto' }, part.title),
  ...part.fields.map(renderField),
  el('div', { class: 'buttons' }, el('button', { type: 'submit', class: 'choice primary' }, part.submit)));
}
