// Rows that are added from a list or from a picture (t:rows). The hidden field holds them as key:cell:cell;key:cell:cell; a row whose
// cells are not all filled in yet is shown, and is not in it.
'use strict';

{
  class Rows {
    constructor(field) {
      const id = field.dataset.rows;
      this.field = field;
      this.held = field.querySelector('input[type=hidden]');
      this.list = field.querySelector('.rows-list');
      this.choice = document.getElementById(`${id}-choice`);
      this.held.value
        .split(';')
        .filter((row) => row !== '')
        .forEach((row) => this.show(...row.split(':')));
      document.getElementById(`${id}-add`).addEventListener('click', () => this.add(this.choice.value));
      field.querySelectorAll('[data-site]').forEach((part) => {
        part.addEventListener('click', () => this.add(part.dataset.site));
      });
      this.list.addEventListener('input', () => this.write());
      this.list.addEventListener('click', (event) => {
        if (event.target.closest('.rows-remove')) {
          this.remove(event.target.closest('li'));
        }
      });
      this.mark();
    }

    rows() {
      return [...this.list.children];
    }

    row(key) {
      return this.rows().find((row) => row.dataset.key === key);
    }

    name(key) {
      const option = [...this.choice.options].find((each) => each.value === key);
      return option ? option.title || option.text : key;
    }

    show(key, ...values) {
      const row = this.field.querySelector('template').content.firstElementChild.cloneNode(true);
      row.dataset.key = key;
      row.querySelector('.rows-name').textContent = this.name(key);
      row.querySelector('.rows-remove .unseen').textContent = ` ${this.name(key)}`;
      row.querySelectorAll('[data-cell]').forEach((cell, at) => {
        cell.value = values[at] ?? cell.value;
        cell.setAttribute('aria-label', `${cell.dataset.cell}, ${this.name(key)}`);
      });
      this.list.append(row);
      return row;
    }

    add(key) {
      if (key === '') {
        this.choice.focus();
        return;
      }
      const row = this.row(key) ?? this.show(key);
      this.choice.value = '';
      row.querySelector('[data-cell]').focus();
      this.write();
    }

    remove(row) {
      const beside = row.nextElementSibling ?? row.previousElementSibling;
      row.remove();
      (beside?.querySelector('.rows-remove') ?? this.choice).focus();
      this.write();
    }

    write() {
      const value = this.rows()
        .filter((row) => [...row.querySelectorAll('[data-cell]')].every((cell) => !cell.required || cell.value !== ''))
        .map((row) => [row.dataset.key, ...[...row.querySelectorAll('[data-cell]')].map(told)].join(':'))
        .join(';');
      this.mark();
      if (value !== this.held.value) {
        this.held.value = value;
        this.held.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }

    mark() {
      this.rows().forEach((row) => {
        row.querySelectorAll('[data-cell]').forEach((cell) => {
          const wrong = !cell.validity.valid && !(cell.validity.valueMissing && cell === document.activeElement);
          cell.setAttribute('aria-invalid', wrong);
          const error = cell.parentElement.querySelector('[data-error]');
          if (error) {
            error.textContent = wrong && !cell.validity.valueMissing ? error.dataset.error : '';
          }
        });
      });
      this.field.querySelectorAll('[data-site]').forEach((part) => {
        const row = this.row(part.dataset.site);
        part.classList.toggle('hurts', row !== undefined);
        label(part, row?.querySelector('[data-cell]').value);
      });
    }
  }

  /** What a cell tells; nothing while it holds what cannot be. */
  function told(cell) {
    return cell.validity.valid ? cell.value : '';
  }

  /** Writes the intensity on its part of the picture. */
  function label(part, words) {
    const next = part.nextElementSibling;
    const old = next?.classList.contains('chart-score') ? next : null;
    if (!words) {
      old?.remove();
      return;
    }
    const score = old ?? document.createElementNS('http://www.w3.org/2000/svg', 'text');
    const box = part.getBBox();
    score.setAttribute('class', 'chart-score');
    score.setAttribute('x', box.x + box.width / 2);
    score.setAttribute('y', box.y + box.height / 2 + 3);
    score.textContent = words;
    part.after(score);
  }

  document.querySelectorAll('[data-rows]').forEach((field) => new Rows(field));
}
