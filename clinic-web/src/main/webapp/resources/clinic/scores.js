/* How every line over time is drawn: in the page's own colours, with dates as the reader writes them, without a legend. */
function plumblineScores() {
  "use strict";
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const config = this.cfg.config;
  const day = new Intl.DateTimeFormat(document.documentElement.lang, {day: "numeric", month: "short", year: "2-digit", timeZone: "UTC"});
  const written = value => day.format(new Date(value * 86400000));
  const text = {color: colour("--quiet"), font: {family: colour("--font") || "sans-serif", size: 12}};
  const line = config.data.datasets[0];
  const first = line.data[0];

  Object.assign(line, {
    borderColor: colour("--teal"), borderWidth: 2, pointRadius: 4, pointBackgroundColor: colour("--surface"),
    pointBorderColor: colour("--teal"), pointBorderWidth: 2, tension: 0
  });
  if (config.band && line.data.length) {
    const last = line.data[line.data.length - 1];
    const edge = up => ({data: [{x: first.x, y: first.y + up}, {x: last.x, y: first.y + up}], borderWidth: 0, pointRadius: 0});
    config.data.datasets.push(edge(config.band), {...edge(-config.band), backgroundColor: colour("--sunk"), fill: "-1"});
  }
  delete config.band;

  const options = config.options;
  options.animation = false;
  options.maintainAspectRatio = false;
  options.plugins = {
    legend: {display: false},
    tooltip: {filter: item => item.datasetIndex === 0, displayColors: false, callbacks: {title: items => items.length ? written(items[0].parsed.x) : ""}}
  };
  Object.assign(options.scales.x, {
    offset: true, border: {color: colour("--line")}, grid: {display: false},
    ticks: {...text, precision: 0, maxTicksLimit: 6, callback: written}
  });
  Object.assign(options.scales.y, {border: {display: false}, grid: {color: colour("--line")}, ticks: {...text, maxTicksLimit: 6}});
}
