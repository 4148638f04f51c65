// From the launch of the browser to a painted page whose text can be written in, against a blank page.

/** A ratio for each round; a round before them, which is not counted, warms the caches. */
export async function startRatios(launch, { bare, app, rounds, lines }) {
  const ratios = []
  for (let round = 0; round <= rounds; round++) {
    const blankMs = await start(launch, { url: bare.blank, selector: 'main' })
    const ownMs = await start(launch, { url: app.page(lines).url, selector: '.cm-line' })
    if (round > 0) ratios.push(ownMs / blankMs)
  }
  return ratios
}

async function start(launch, { url, selector }) {
  const began = performance.now()
  const browser = await launch()
  try {
    const page = await browser.newPage()
    await page.goto(url, { waitUntil: 'commit' })
    await page.waitForSelector(selector, { state: 'attached', timeout: 30_000 })
    await page.evaluate(
      () =>
        new Promise((done) => {
          requestAnimationFrame(() => setTimeout(done, 0))
        }),
    )
    return performance.now() - began
  } finally {
    await browser.close()
  }
}
