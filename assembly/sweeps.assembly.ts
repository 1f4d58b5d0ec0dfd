// AssemblyScript. Eight cascades at once: of each firm eight losses stand side by side in 64 bytes, and pass through four registers.
// All places are bytes in the one memory that is handed in. Built into `kernels/chain/cascade/lanes/sweeps-module.ts` by `npm run assembly`.

/** passed = loss × min(1, sales / what is left of the market), the latter handed in as its inverse; NaN (0 × infinity) counts as 1. */
export function passOn(firms: i32, loss: usize, sales: usize, market: usize, inverse: usize, passed: usize): void {
  const one = f64x2.splat(1)
  for (let firm: i32 = 0; firm < firms; firm++) {
    const sold = f64x2.splat(load<f64>(sales))
    const place = inverse + ((<usize>load<u32>(market)) << 6)
    v128.store(passed, f64x2.mul(v128.load(loss), f64x2.pmin(one, f64x2.mul(sold, v128.load(place)))))
    v128.store(passed, f64x2.mul(v128.load(loss, 16), f64x2.pmin(one, f64x2.mul(sold, v128.load(place, 16)))), 16)
    v128.store(passed, f64x2.mul(v128.load(loss, 32), f64x2.pmin(one, f64x2.mul(sold, v128.load(place, 32)))), 32)
    v128.store(passed, f64x2.mul(v128.load(loss, 48), f64x2.pmin(one, f64x2.mul(sold, v128.load(place, 48)))), 48)
    sales += 8
    market += 4
    loss += 64
    passed += 64
  }
}

/** A firm loses the worst of what its needs lose. `left`: of each market, what is left of its sales then; `market` 0: there are none. */
export function sweepDown(
  firms: i32,
  needEnd: usize,
  linkEnd: usize,
  supplier: usize,
  share: usize,
  passed: usize,
  loss: usize,
  next: usize,
  sales: usize,
  market: usize,
  left: usize,
  change: usize,
): void {
  const zero = f64x2.splat(0)
  const one = f64x2.splat(1)
  let c0 = zero
  let c1 = zero
  let c2 = zero
  let c3 = zero
  let need: u32 = 0
  let link: u32 = 0
  for (let firm: i32 = 0; firm < firms; firm++) {
    let w0 = zero
    let w1 = zero
    let w2 = zero
    let w3 = zero
    const lastNeed = load<u32>(needEnd)
    needEnd += 4
    for (; need < lastNeed; need++) {
      let a0 = zero
      let a1 = zero
      let a2 = zero
      let a3 = zero
      const lastLink = load<u32>(linkEnd)
      linkEnd += 4
      for (; link < lastLink; link++) {
        const from = passed + ((<usize>load<u32>(supplier)) << 6)
        const part = v128.load64_splat(share)
        supplier += 4
        share += 8
        a0 = f64x2.add(a0, f64x2.mul(part, v128.load(from)))
        a1 = f64x2.add(a1, f64x2.mul(part, v128.load(from, 16)))
        a2 = f64x2.add(a2, f64x2.mul(part, v128.load(from, 32)))
        a3 = f64x2.add(a3, f64x2.mul(part, v128.load(from, 48)))
      }
      w0 = f64x2.pmax(w0, a0)
      w1 = f64x2.pmax(w1, a1)
      w2 = f64x2.pmax(w2, a2)
      w3 = f64x2.pmax(w3, a3)
    }
    w0 = f64x2.pmin(one, w0)
    w1 = f64x2.pmin(one, w1)
    w2 = f64x2.pmin(one, w2)
    w3 = f64x2.pmin(one, w3)
    c0 = f64x2.pmax(c0, f64x2.sub(w0, v128.load(loss)))
    c1 = f64x2.pmax(c1, f64x2.sub(w1, v128.load(loss, 16)))
    c2 = f64x2.pmax(c2, f64x2.sub(w2, v128.load(loss, 32)))
    c3 = f64x2.pmax(c3, f64x2.sub(w3, v128.load(loss, 48)))
    v128.store(next, w0)
    v128.store(next, w1, 16)
    v128.store(next, w2, 32)
    v128.store(next, w3, 48)
    if (market) {
      const place = left + ((<usize>load<u32>(market)) << 6)
      const sold = v128.load64_splat(sales)
      v128.store(place, f64x2.add(v128.load(place), f64x2.mul(sold, f64x2.sub(one, w0))))
      v128.store(place, f64x2.add(v128.load(place, 16), f64x2.mul(sold, f64x2.sub(one, w1))), 16)
      v128.store(place, f64x2.add(v128.load(place, 32), f64x2.mul(sold, f64x2.sub(one, w2))), 32)
      v128.store(place, f64x2.add(v128.load(place, 48), f64x2.mul(sold, f64x2.sub(one, w3))), 48)
      market += 4
      sales += 8
    }
    loss += 64
    next += 64
  }
  v128.store(change, c0)
  v128.store(change, c1, 16)
  v128.store(change, c2, 32)
  v128.store(change, c3, 48)
}

/** A firm loses what its customers lose, by their shares of its sales. `change` is raised, never lowered. */
export function sweepUp(
  firms: i32,
  linkEnd: usize,
  customer: usize,
  share: usize,
  loss: usize,
  next: usize,
  change: usize,
): void {
  const zero = f64x2.splat(0)
  const one = f64x2.splat(1)
  const from0 = loss
  let c0 = v128.load(change)
  let c1 = v128.load(change, 16)
  let c2 = v128.load(change, 32)
  let c3 = v128.load(change, 48)
  let link: u32 = 0
  for (let firm: i32 = 0; firm < firms; firm++) {
    let a0 = zero
    let a1 = zero
    let a2 = zero
    let a3 = zero
    const lastLink = load<u32>(linkEnd)
    linkEnd += 4
    for (; link < lastLink; link++) {
      const from = from0 + ((<usize>load<u32>(customer)) << 6)
      const part = v128.load64_splat(share)
      customer += 4
      share += 8
      a0 = f64x2.add(a0, f64x2.mul(part, v128.load(from)))
      a1 = f64x2.add(a1, f64x2.mul(part, v128.load(from, 16)))
      a2 = f64x2.add(a2, f64x2.mul(part, v128.load(from, 32)))
      a3 = f64x2.add(a3, f64x2.mul(part, v128.load(from, 48)))
    }
    a0 = f64x2.pmin(one, a0)
    a1 = f64x2.pmin(one, a1)
    a2 = f64x2.pmin(one, a2)
    a3 = f64x2.pmin(one, a3)
    c0 = f64x2.pmax(c0, f64x2.sub(a0, v128.load(loss)))
    c1 = f64x2.pmax(c1, f64x2.sub(a1, v128.load(loss, 16)))
    c2 = f64x2.pmax(c2, f64x2.sub(a2, v128.load(loss, 32)))
    c3 = f64x2.pmax(c3, f64x2.sub(a3, v128.load(loss, 48)))
    v128.store(next, a0)
    v128.store(next, a1, 16)
    v128.store(next, a2, 32)
    v128.store(next, a3, 48)
    loss += 64
    next += 64
  }
  v128.store(change, c0)
  v128.store(change, c1, 16)
  v128.store(change, c2, 32)
  v128.store(change, c3, 48)
}

/** Into 24 numbers at `sums`: the weighted sum of the greater of the two losses, of the one, of the other; each for eight cascades. */
export function sumUp(firms: i32, weight: usize, down: usize, up: usize, sums: usize): void {
  const zero = f64x2.splat(0)
  let t0 = zero
  let t1 = zero
  let t2 = zero
  let t3 = zero
  let d0 = zero
  let d1 = zero
  let d2 = zero
  let d3 = zero
  let u0 = zero
  let u1 = zero
  let u2 = zero
  let u3 = zero
  for (let firm: i32 = 0; firm < firms; firm++) {
    const each = v128.load64_splat(weight)
    const down0 = v128.load(down)
    const up0 = v128.load(up)
    t0 = f64x2.add(t0, f64x2.mul(each, f64x2.pmax(down0, up0)))
    d0 = f64x2.add(d0, f64x2.mul(each, down0))
    u0 = f64x2.add(u0, f64x2.mul(each, up0))
    const down1 = v128.load(down, 16)
    const up1 = v128.load(up, 16)
    t1 = f64x2.add(t1, f64x2.mul(each, f64x2.pmax(down1, up1)))
    d1 = f64x2.add(d1, f64x2.mul(each, down1))
    u1 = f64x2.add(u1, f64x2.mul(each, up1))
    const down2 = v128.load(down, 32)
    const up2 = v128.load(up, 32)
    t2 = f64x2.add(t2, f64x2.mul(each, f64x2.pmax(down2, up2)))
    d2 = f64x2.add(d2, f64x2.mul(each, down2))
    u2 = f64x2.add(u2, f64x2.mul(each, up2))
    const down3 = v128.load(down, 48)
    const up3 = v128.load(up, 48)
    t3 = f64x2.add(t3, f64x2.mul(each, f64x2.pmax(down3, up3)))
    d3 = f64x2.add(d3, f64x2.mul(each, down3))
    u3 = f64x2.add(u3, f64x2.mul(each, up3))
    weight += 8
    down += 64
    up += 64
  }
  v128.store(sums, t0)
  v128.store(sums, t1, 16)
  v128.store(sums, t2, 32)
  v128.store(sums, t3, 48)
  v128.store(sums, d0, 64)
  v128.store(sums, d1, 80)
  v128.store(sums, d2, 96)
  v128.store(sums, d3, 112)
  v128.store(sums, u0, 128)
  v128.store(sums, u1, 144)
  v128.store(sums, u2, 160)
  v128.store(sums, u3, 176)
}

/** Nothing lost in the cascades whose bits in `keep` are 0. */
export function clear(firms: i32, down: usize, up: usize, keep: usize): void {
  const k0 = v128.load(keep)
  const k1 = v128.load(keep, 16)
  const k2 = v128.load(keep, 32)
  const k3 = v128.load(keep, 48)
  for (let firm: i32 = 0; firm < firms; firm++) {
    v128.store(down, v128.and(k0, v128.load(down)))
    v128.store(down, v128.and(k1, v128.load(down, 16)), 16)
    v128.store(down, v128.and(k2, v128.load(down, 32)), 32)
    v128.store(down, v128.and(k3, v128.load(down, 48)), 48)
    v128.store(up, v128.and(k0, v128.load(up)))
    v128.store(up, v128.and(k1, v128.load(up, 16)), 16)
    v128.store(up, v128.and(k2, v128.load(up, 32)), 32)
    v128.store(up, v128.and(k3, v128.load(up, 48)), 48)
    down += 64
    up += 64
  }
}
