/* Draws pain and what was done on one axis of time (tag trend): values come from data attributes, colours from the tokens. */
/* global Chart */

(() => {
  const RIGHT = 84;
  const GAP = 6;

  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  const line = (context, x, area, dashed) => {
    context.beginPath();
    context.setLineDash(dashed ? [3, 3] : []);
    context.moveTo(x, area.top);
    context.lineTo(x, area.bottom);
    context.stroke();
    context.setLineDash([]);
  };

  /* Each change of program: a thin line with its label, moved down where it would stand on the one before. */
  const drawPrograms = (chart, programs) => {
    const { ctx: context, chartArea: area, scales } = chart;
    const ends = [];
    context.strokeStyle = colour("--edge");
    context.fillStyle = colour("--quiet");
    for (const [day, label] of programs) {
      const x = scales.x.getPixelForValue(day);
      const width = context.measureText(label).width;
      const row = Math.max(0, ends.findIndex((end) => end < x));
      const free = ends[row] === undefined || ends[row] < x ? row : ends.length;
      ends[free] = x + width + 2 * GAP;
      line(context, x, area, true);
      const inside = x + width + GAP <= area.right;
      context.textAlign = inside ? "left" : "right";
      context.fillText(label, inside ? x + GAP : x - GAP, area.top + 10 + 14 * free);
    }
  };

  /* The plumb line: today. */
  const drawToday = (chart, label) => {
    const { ctx: context, chartArea: area, scales } = chart;
    const x = scales.x.getPixelForValue(scales.x.options.today);
    context.strokeStyle = colour("--edge");
    line(context, x, area, false);
    context.fillStyle = colour("--bob");
    context.beginPath();
    context.moveTo(x - 4, area.bottom);
    context.lineTo(x + 4, area.bottom);
    context.lineTo(x + 4, area.bottom + 6);
    context.lineTo(x, area.bottom + 13);
    context.lineTo(x - 4, area.bottom + 6);
    context.fill();
    context.fillStyle = colour("--ink");
    context.textAlign = "left";
    context.fillText(label, x + GAP, area.bottom + 10);
  };

  /* The name of each line at its right end. */
  const drawNames = (chart, words) => {
    const { ctx: context, chartArea: area, scales } = chart;
    const last = chart.getDatasetMeta(0).data.at(-1);
    context.textAlign = "left";
    context.fillStyle = colour("--teal");
    context.fillText(words.pain, area.right + GAP, last ? last.y : scales.pain.getPixelForValue(5));
    context.fillStyle = colour("--long");
    context.fillText(words.done, area.right + GAP, scales.done.getPixelForValue(50));
  };

  const marks = (data, words) => ({
    id: "plumbline",
    afterDatasetsDraw(chart) {
      const context = chart.ctx;
      context.save();
      context.font = `12px ${getComputedStyle(document.body).fontFamily}`;
      context.textBaseline = "middle";
      context.lineWidth = 1;
      drawPrograms(chart, data.programs.map(([day, number]) => [day, words.program.replace("{0}", number)]));
      drawToday(chart, words.today);
      drawNames(chart, words);
      context.restore();
    },
  });

  const values = (data) => [
    {
      type: "line",
      yAxisID: "pain",
      data: data.pain.map(([x, y, label]) => ({ x, y, label })),
      borderColor: colour("--teal"),
      backgroundColor: colour("--surface"),
      borderWidth: 2,
      pointRadius: data.pain.length > 70 ? 0 : 3,
      pointHitRadius: 8,
    },
    {
      type: "bar",
      yAxisID: "done",
      data: data.done.map(([first, last, y, label]) => ({ x: (first + last) / 2, y, label })),
      backgroundColor: colour("--long"),
      barThickness: "flex",
      maxBarThickness: 40,
      barPercentage: 0.7,
      categoryPercentage: 1,
    },
  ];

  const axis = (max, step, weight) => ({
    type: "linear",
    min: 0,
    max,
    stack: "values",
    stackWeight: weight,
    offset: true,
    border: { display: false },
    grid: { color: colour("--line") },
    ticks: { stepSize: step, color: colour("--quiet") },
  });

  const time = (data) => ({
    type: "linear",
    min: 0,
    max: data.days,
    today: data.days,
    offset: false,
    grid: { display: false },
    border: { color: colour("--line") },
    afterBuildTicks: (scale) => {
      scale.ticks = data.ticks.map(([value]) => ({ value }));
    },
    ticks: {
      color: colour("--quiet"),
      maxRotation: 0,
      autoSkipPadding: 16,
      padding: 14,
      callback: (value) => (data.ticks.find(([day]) => day === value) ?? [value, ""])[1],
    },
  });

  const config = (data, words) => ({
    type: "line",
    data: { datasets: values(data) },
    options: {
      animation: false,
      maintainAspectRatio: false,
      locale: document.documentElement.lang,
      layout: { padding: { right: RIGHT } },
      scales: { x: time(data), done: axis(100, 50, 1), pain: axis(10, 5, 2) },
      plugins: {
        legend: { display: false },
        tooltip: {
          displayColors: false,
          callbacks: {
            title: (items) => items[0].raw.label,
            label: (item) => `${item.datasetIndex === 0 ? words.pain : words.done} ${item.formattedValue}${item.datasetIndex === 0 ? "" : " %"}`,
          },
        },
      },
    },
    plugins: [marks(data, words)],
  });

  /* PrimeFaces calls it with its widget, before the chart is made. */
  window.plumblineTrend = function plumblineTrend() {
    const { trend, ...words } = this.jq[0].closest("[data-trend]").dataset;
    const data = JSON.parse(trend);
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    this.cfg.config = config(data, words);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
      this.chart.destroy();
      this.cfg.config = config(data, words);
      this.chart = new Chart(this.ctx, this.cfg.config);
    });
  };
})();
