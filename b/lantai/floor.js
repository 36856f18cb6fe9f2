// ../team/front/node_modules/tslib/tslib.es6.mjs
function e(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
}
function t(e) {
	var t = typeof Symbol == "function" && Symbol.iterator, n = t && e[t], r = 0;
	if (n) return n.call(e);
	if (e && typeof e.length == "number") return { next: function() {
		return e && r >= e.length && (e = void 0), {
			value: e && e[r++],
			done: !e
		};
	} };
	throw TypeError(t ? "Object is not iterable." : "Symbol.iterator is not defined.");
}
function n(e) {
	return this instanceof n ? (this.v = e, this) : new n(e);
}
function r(e, t, r) {
	if (!Symbol.asyncIterator) throw TypeError("Symbol.asyncIterator is not defined.");
	var i = r.apply(e, t || []), a, o = [];
	return a = Object.create((typeof AsyncIterator == "function" ? AsyncIterator : Object).prototype), c("next"), c("throw"), c("return", s), a[Symbol.asyncIterator] = function() {
		return this;
	}, a;
	function s(e) {
		return function(t) {
			return Promise.resolve(t).then(e, f);
		};
	}
	function c(e, t) {
		i[e] && (a[e] = function(t) {
			return new Promise(function(n, r) {
				o.push([
					e,
					t,
					n,
					r
				]) > 1 || l(e, t);
			});
		}, t && (a[e] = t(a[e])));
	}
	function l(e, t) {
		try {
			u(i[e](t));
		} catch (e) {
			p(o[0][3], e);
		}
	}
	function u(e) {
		e.value instanceof n ? Promise.resolve(e.value.v).then(d, f) : p(o[0][2], e);
	}
	function d(e) {
		l("next", e);
	}
	function f(e) {
		l("throw", e);
	}
	function p(e, t) {
		e(t), o.shift(), o.length && l(o[0][0], o[0][1]);
	}
}
function i(e) {
	var t = {}, r;
	return i("next"), i("throw", function(e) {
		throw e;
	}), i("return"), t[Symbol.iterator] = function() {
		return this;
	}, t;
	function i(i, a) {
		t[i] = e[i] ? function(t) {
			return (r = !r) ? {
				value: n(e[i](t)),
				done: !1
			} : a ? a(t) : t;
		} : a;
	}
}
function a(e) {
	if (!Symbol.asyncIterator) throw TypeError("Symbol.asyncIterator is not defined.");
	var n = e[Symbol.asyncIterator], r;
	return n ? n.call(e) : (e = typeof t == "function" ? t(e) : e[Symbol.iterator](), r = {}, i("next"), i("throw"), i("return"), r[Symbol.asyncIterator] = function() {
		return this;
	}, r);
	function i(t) {
		r[t] = e[t] && function(n) {
			return new Promise(function(r, i) {
				n = e[t](n), a(r, i, n.done, n.value);
			});
		};
	}
	function a(e, t, n, r) {
		Promise.resolve(r).then(function(t) {
			e({
				value: t,
				done: n
			});
		}, t);
	}
}
// ../team/front/node_modules/apache-arrow/util/utf8.mjs
var o = new TextDecoder("utf-8"), s = (e) => o.decode(e), c = new TextEncoder(), l = (e) => c.encode(e), u = (e) => typeof e == "number", d = (e) => typeof e == "boolean", f = (e) => typeof e == "function", p = (e) => e != null && Object(e) === e, m = (e) => p(e) && f(e.then), h = (e) => p(e) && f(e[Symbol.iterator]), g = (e) => p(e) && f(e[Symbol.asyncIterator]), _ = (e) => p(e) && p(e.schema), ee = (e) => p(e) && "done" in e && "value" in e, v = (e) => p(e) && f(e.stat) && u(e.fd), te = (e) => p(e) && ie(e.body), ne = (e) => "_getDOMStream" in e && "_getNodeStream" in e, re = (e) => p(e) && f(e.abort) && f(e.getWriter) && !ne(e), ie = (e) => p(e) && f(e.cancel) && f(e.getReader) && !ne(e), ae = (e) => p(e) && f(e.end) && f(e.write) && d(e.writable) && !ne(e), oe = (e) => p(e) && f(e.read) && f(e.pipe) && d(e.readable) && !ne(e), se = (e) => p(e) && f(e.clear) && f(e.bytes) && f(e.position) && f(e.setPosition) && f(e.capacity) && f(e.getBufferIdentifier) && f(e.createLong), ce = typeof SharedArrayBuffer < "u" ? SharedArrayBuffer : ArrayBuffer;
function le(e) {
	let t = e[0] ? [e[0]] : [], n, r, i, a;
	for (let o, s, c = 0, l = 0, u = e.length; ++c < u;) o = t[l], s = e[c], !o || !s || o.buffer !== s.buffer || s.byteOffset < o.byteOffset ? s && (t[++l] = s) : ({byteOffset: n, byteLength: i} = o, {byteOffset: r, byteLength: a} = s, n + i < r || r + a < n ? s && (t[++l] = s) : t[l] = new Uint8Array(o.buffer, n, r - n + a));
	return t;
}
function ue(e, t, n = 0, r = t.byteLength) {
	let i = e.byteLength, a = new Uint8Array(e.buffer, e.byteOffset, i), o = new Uint8Array(t.buffer, t.byteOffset, Math.min(r, i));
	return a.set(o, n), e;
}
function de(e, t) {
	let n = le(e), r = n.reduce((e, t) => e + t.byteLength, 0), i, a, o, s = 0, c = -1, l = Math.min(t || Infinity, r);
	for (let e = n.length; ++c < e;) {
		if (i = n[c], a = i.subarray(0, Math.min(i.length, l - s)), l <= s + a.length) {
			a.length < i.length ? n[c] = i.subarray(a.length) : a.length === i.length && c++, o ? ue(o, a, s) : o = a;
			break;
		}
		ue(o ||= new Uint8Array(l), a, s), s += a.length;
	}
	return [
		o || /* @__PURE__ */ new Uint8Array(),
		n.slice(c),
		r - (o ? o.byteLength : 0)
	];
}
function y(e, t) {
	let n = ee(t) ? t.value : t;
	return n instanceof e ? e === Uint8Array ? new e(n.buffer, n.byteOffset, n.byteLength) : n : n ? (typeof n == "string" && (n = l(n)), n instanceof ArrayBuffer || n instanceof ce ? new e(n) : se(n) ? y(e, n.bytes()) : ArrayBuffer.isView(n) ? n.byteLength <= 0 ? new e(0) : new e(n.buffer, n.byteOffset, n.byteLength / e.BYTES_PER_ELEMENT) : e.from(n)) : new e(0);
}
var fe = (e) => y(Int32Array, e), pe = (e) => y(BigInt64Array, e), b = (e) => y(Uint8Array, e), me = (e) => (e.next(), e);
function* he(e, t) {
	let n = function* (e) {
		yield e;
	};
	return yield* me((function* (t) {
		let n = null;
		do
			n = t.next(yield y(e, n));
		while (!n.done);
	})((typeof t == "string" || ArrayBuffer.isView(t) || t instanceof ArrayBuffer || t instanceof ce ? n(t) : h(t) ? t : n(t))[Symbol.iterator]())), new e();
}
var ge = (e) => he(Uint8Array, e);
function _e(e, t) {
	return r(this, arguments, function* () {
		if (m(t)) return yield n(yield n(yield* i(a(_e(e, yield n(t))))));
		let o = function(e) {
			return r(this, arguments, function* () {
				yield yield n(yield n(e));
			});
		};
		return yield n(yield* i(a(me((function(t) {
			return r(this, arguments, function* () {
				let r = null;
				do
					r = yield n(t.next(yield yield n(y(e, r))));
				while (!r.done);
			});
		})((typeof t == "string" || ArrayBuffer.isView(t) || t instanceof ArrayBuffer || t instanceof ce ? o(t) : h(t) ? function(e) {
			return r(this, arguments, function* () {
				yield n(yield* i(a(me((function* (e) {
					let t = null;
					do
						t = e.next(yield t?.value);
					while (!t.done);
				})(e[Symbol.iterator]())))));
			});
		}(t) : g(t) ? t : o(t))[Symbol.asyncIterator]()))))), yield n(new e());
	});
}
var ve = (e) => _e(Uint8Array, e);
function ye(e, t, n) {
	if (e !== 0) {
		n = n.slice(0, t);
		for (let t = -1, r = n.length; ++t < r;) n[t] += e;
	}
	return n.subarray(0, t);
}
function be(e, t) {
	let n = 0, r = e.length;
	if (r !== t.length) return !1;
	if (r > 0) do
		if (e[n] !== t[n]) return !1;
	while (++n < r);
	return !0;
}
// ../team/front/node_modules/apache-arrow/io/adapters.mjs
var xe = {
	fromIterable(e) {
		return Se(Ce(e));
	},
	fromAsyncIterable(e) {
		return Se(we(e));
	},
	fromDOMStream(e) {
		return Se(Te(e));
	},
	fromNodeStream(e) {
		return Se(Oe(e));
	},
	toDOMStream(e, t) {
		throw Error("\"toDOMStream\" not available in this environment");
	},
	toNodeStream(e, t) {
		throw Error("\"toNodeStream\" not available in this environment");
	}
}, Se = (e) => (e.next(), e);
function* Ce(e) {
	let t, n = !1, r = [], i, a, o, s = 0;
	function c() {
		return a === "peek" ? de(r, o)[0] : ([i, r, s] = de(r, o), i);
	}
	({cmd: a, size: o} = (yield null) || {
		cmd: "read",
		size: 0
	});
	let l = ge(e)[Symbol.iterator]();
	try {
		do
			if ({done: t, value: i} = Number.isNaN(o - s) ? l.next() : l.next(o - s), !t && i.byteLength > 0 && (r.push(i), s += i.byteLength), t || o <= s) do
				({cmd: a, size: o} = yield c());
			while (o < s);
		while (!t);
	} catch (e) {
		(n = !0) && typeof l.throw == "function" && l.throw(e);
	} finally {
		n === !1 && typeof l.return == "function" && l.return(null);
	}
	return null;
}
function we(e) {
	return r(this, arguments, function* () {
		let t, r = !1, i = [], a, o, s, c = 0;
		function l() {
			return o === "peek" ? de(i, s)[0] : ([a, i, c] = de(i, s), a);
		}
		({cmd: o, size: s} = (yield yield n(null)) || {
			cmd: "read",
			size: 0
		});
		let u = ve(e)[Symbol.asyncIterator]();
		try {
			do
				if ({done: t, value: a} = Number.isNaN(s - c) ? yield n(u.next()) : yield n(u.next(s - c)), !t && a.byteLength > 0 && (i.push(a), c += a.byteLength), t || s <= c) do
					({cmd: o, size: s} = yield yield n(l()));
				while (s < c);
			while (!t);
		} catch (e) {
			(r = !0) && typeof u.throw == "function" && (yield n(u.throw(e)));
		} finally {
			r === !1 && typeof u.return == "function" && (yield n(u.return(/* @__PURE__ */ new Uint8Array())));
		}
		return yield n(null);
	});
}
function Te(e) {
	return r(this, arguments, function* () {
		let t = !1, r = !1, i = [], a, o, s, c = 0;
		function l() {
			return o === "peek" ? de(i, s)[0] : ([a, i, c] = de(i, s), a);
		}
		({cmd: o, size: s} = (yield yield n(null)) || {
			cmd: "read",
			size: 0
		});
		let u = new Ee(e);
		try {
			do
				if ({done: t, value: a} = Number.isNaN(s - c) ? yield n(u.read()) : yield n(u.read(s - c)), !t && a.byteLength > 0 && (i.push(b(a)), c += a.byteLength), t || s <= c) do
					({cmd: o, size: s} = yield yield n(l()));
				while (s < c);
			while (!t);
		} catch (e) {
			(r = !0) && (yield n(u.cancel(e)));
		} finally {
			r === !1 ? yield n(u.cancel()) : e.locked && u.releaseLock();
		}
		return yield n(null);
	});
}
var Ee = class {
	constructor(e) {
		this.source = e, this.reader = null, this.reader = this.source.getReader(), this.reader.closed.catch(() => {});
	}
	get closed() {
		return this.reader ? this.reader.closed.catch(() => {}) : Promise.resolve();
	}
	releaseLock() {
		this.reader && this.reader.releaseLock(), this.reader = null;
	}
	cancel(t) {
		return e(this, void 0, void 0, function* () {
			let { reader: e, source: n } = this;
			e && (yield e.cancel(t).catch(() => {})), n && n.locked && this.releaseLock();
		});
	}
	read(t) {
		return e(this, void 0, void 0, function* () {
			if (t === 0) return {
				done: this.reader == null,
				value: /* @__PURE__ */ new Uint8Array()
			};
			let e = yield this.reader.read();
			return !e.done && (e.value = b(e)), e;
		});
	}
}, De = (e, t) => {
	let n = (e) => r([t, e]), r;
	return [
		t,
		n,
		new Promise((i) => (r = i) && e.once(t, n))
	];
};
function Oe(e) {
	return r(this, arguments, function* () {
		let t = [], r = "error", i = !1, a = null, o, s, c = 0, l = [], u;
		function d() {
			return o === "peek" ? de(l, s)[0] : ([u, l, c] = de(l, s), u);
		}
		if ({cmd: o, size: s} = (yield yield n(null)) || {
			cmd: "read",
			size: 0
		}, e.isTTY) return yield yield n(/* @__PURE__ */ new Uint8Array()), yield n(null);
		try {
			t[0] = De(e, "end"), t[1] = De(e, "error");
			do {
				if (t[2] = De(e, "readable"), [r, a] = yield n(Promise.race(t.map((e) => e[2]))), r === "error") break;
				if ((i = r === "end") || (Number.isFinite(s - c) ? (u = b(e.read(s - c)), u.byteLength < s - c && (u = b(e.read()))) : u = b(e.read()), u.byteLength > 0 && (l.push(u), c += u.byteLength)), i || s <= c) do
					({cmd: o, size: s} = yield yield n(d()));
				while (s < c);
			} while (!i);
		} finally {
			yield n(f(t, r === "error" ? a : null));
		}
		return yield n(null);
		function f(t, n) {
			return u = l = null, new Promise((r, i) => {
				for (let [n, r] of t) e.off(n, r);
				try {
					let t = e.destroy;
					t && t.call(e, n), n = void 0;
				} catch (e) {
					n = e || n;
				} finally {
					n == null ? r() : i(n);
				}
			});
		}
	});
}
// ../team/front/node_modules/apache-arrow/fb/metadata-version.mjs
var x;
(function(e) {
	e[e.V1 = 0] = "V1", e[e.V2 = 1] = "V2", e[e.V3 = 2] = "V3", e[e.V4 = 3] = "V4", e[e.V5 = 4] = "V5";
})(x ||= {});
// ../team/front/node_modules/apache-arrow/fb/union-mode.mjs
var S;
(function(e) {
	e[e.Sparse = 0] = "Sparse", e[e.Dense = 1] = "Dense";
})(S ||= {});
// ../team/front/node_modules/apache-arrow/fb/precision.mjs
var C;
(function(e) {
	e[e.HALF = 0] = "HALF", e[e.SINGLE = 1] = "SINGLE", e[e.DOUBLE = 2] = "DOUBLE";
})(C ||= {});
// ../team/front/node_modules/apache-arrow/fb/date-unit.mjs
var ke;
(function(e) {
	e[e.DAY = 0] = "DAY", e[e.MILLISECOND = 1] = "MILLISECOND";
})(ke ||= {});
// ../team/front/node_modules/apache-arrow/fb/time-unit.mjs
var w;
(function(e) {
	e[e.SECOND = 0] = "SECOND", e[e.MILLISECOND = 1] = "MILLISECOND", e[e.MICROSECOND = 2] = "MICROSECOND", e[e.NANOSECOND = 3] = "NANOSECOND";
})(w ||= {});
// ../team/front/node_modules/apache-arrow/fb/interval-unit.mjs
var Ae;
(function(e) {
	e[e.YEAR_MONTH = 0] = "YEAR_MONTH", e[e.DAY_TIME = 1] = "DAY_TIME", e[e.MONTH_DAY_NANO = 2] = "MONTH_DAY_NANO";
})(Ae ||= {});
// ../team/front/node_modules/flatbuffers/mjs/utils.js
var je = /* @__PURE__ */ new Int32Array(2), Me = new Float32Array(je.buffer), Ne = new Float64Array(je.buffer), Pe = new Uint16Array(new Uint8Array([1, 0]).buffer)[0] === 1, Fe;
(function(e) {
	e[e.UTF8_BYTES = 1] = "UTF8_BYTES", e[e.UTF16_STRING = 2] = "UTF16_STRING";
})(Fe ||= {});
// ../team/front/node_modules/flatbuffers/mjs/byte-buffer.js
var Ie = class e {
	constructor(e) {
		this.bytes_ = e, this.position_ = 0, this.text_decoder_ = new TextDecoder();
	}
	static allocate(t) {
		return new e(new Uint8Array(t));
	}
	clear() {
		this.position_ = 0;
	}
	bytes() {
		return this.bytes_;
	}
	position() {
		return this.position_;
	}
	setPosition(e) {
		this.position_ = e;
	}
	capacity() {
		return this.bytes_.length;
	}
	readInt8(e) {
		return this.readUint8(e) << 24 >> 24;
	}
	readUint8(e) {
		return this.bytes_[e];
	}
	readInt16(e) {
		return this.readUint16(e) << 16 >> 16;
	}
	readUint16(e) {
		return this.bytes_[e] | this.bytes_[e + 1] << 8;
	}
	readInt32(e) {
		return this.bytes_[e] | this.bytes_[e + 1] << 8 | this.bytes_[e + 2] << 16 | this.bytes_[e + 3] << 24;
	}
	readUint32(e) {
		return this.readInt32(e) >>> 0;
	}
	readInt64(e) {
		return BigInt.asIntN(64, BigInt(this.readUint32(e)) + (BigInt(this.readUint32(e + 4)) << BigInt(32)));
	}
	readUint64(e) {
		return BigInt.asUintN(64, BigInt(this.readUint32(e)) + (BigInt(this.readUint32(e + 4)) << BigInt(32)));
	}
	readFloat32(e) {
		return je[0] = this.readInt32(e), Me[0];
	}
	readFloat64(e) {
		return je[+!Pe] = this.readInt32(e), je[+!!Pe] = this.readInt32(e + 4), Ne[0];
	}
	writeInt8(e, t) {
		this.bytes_[e] = t;
	}
	writeUint8(e, t) {
		this.bytes_[e] = t;
	}
	writeInt16(e, t) {
		this.bytes_[e] = t, this.bytes_[e + 1] = t >> 8;
	}
	writeUint16(e, t) {
		this.bytes_[e] = t, this.bytes_[e + 1] = t >> 8;
	}
	writeInt32(e, t) {
		this.bytes_[e] = t, this.bytes_[e + 1] = t >> 8, this.bytes_[e + 2] = t >> 16, this.bytes_[e + 3] = t >> 24;
	}
	writeUint32(e, t) {
		this.bytes_[e] = t, this.bytes_[e + 1] = t >> 8, this.bytes_[e + 2] = t >> 16, this.bytes_[e + 3] = t >> 24;
	}
	writeInt64(e, t) {
		this.writeInt32(e, Number(BigInt.asIntN(32, t))), this.writeInt32(e + 4, Number(BigInt.asIntN(32, t >> BigInt(32))));
	}
	writeUint64(e, t) {
		this.writeUint32(e, Number(BigInt.asUintN(32, t))), this.writeUint32(e + 4, Number(BigInt.asUintN(32, t >> BigInt(32))));
	}
	writeFloat32(e, t) {
		Me[0] = t, this.writeInt32(e, je[0]);
	}
	writeFloat64(e, t) {
		Ne[0] = t, this.writeInt32(e, je[+!Pe]), this.writeInt32(e + 4, je[+!!Pe]);
	}
	getBufferIdentifier() {
		if (this.bytes_.length < this.position_ + 4 + 4) throw Error("FlatBuffers: ByteBuffer is too short to contain an identifier.");
		let e = "";
		for (let t = 0; t < 4; t++) e += String.fromCharCode(this.readInt8(this.position_ + 4 + t));
		return e;
	}
	__offset(e, t) {
		let n = e - this.readInt32(e);
		return t < this.readInt16(n) ? this.readInt16(n + t) : 0;
	}
	__union(e, t) {
		return e.bb_pos = t + this.readInt32(t), e.bb = this, e;
	}
	__string(e, t) {
		e += this.readInt32(e);
		let n = this.readInt32(e);
		e += 4;
		let r = this.bytes_.subarray(e, e + n);
		return t === Fe.UTF8_BYTES ? r : this.text_decoder_.decode(r);
	}
	__union_with_string(e, t) {
		return typeof e == "string" ? this.__string(t) : this.__union(e, t);
	}
	__indirect(e) {
		return e + this.readInt32(e);
	}
	__vector(e) {
		return e + this.readInt32(e) + 4;
	}
	__vector_len(e) {
		return this.readInt32(e + this.readInt32(e));
	}
	__has_identifier(e) {
		if (e.length != 4) throw Error("FlatBuffers: file identifier must be length 4");
		for (let t = 0; t < 4; t++) if (e.charCodeAt(t) != this.readInt8(this.position() + 4 + t)) return !1;
		return !0;
	}
	createScalarList(e, t) {
		let n = [];
		for (let r = 0; r < t; ++r) {
			let t = e(r);
			t !== null && n.push(t);
		}
		return n;
	}
	createObjList(e, t) {
		let n = [];
		for (let r = 0; r < t; ++r) {
			let t = e(r);
			t !== null && n.push(t.unpack());
		}
		return n;
	}
}, Le = class e {
	constructor(e) {
		this.minalign = 1, this.vtable = null, this.vtable_in_use = 0, this.isNested = !1, this.object_start = 0, this.vtables = [], this.vector_num_elems = 0, this.force_defaults = !1, this.string_maps = null, this.text_encoder = new TextEncoder();
		let t;
		t = e || 1024, this.bb = Ie.allocate(t), this.space = t;
	}
	clear() {
		this.bb.clear(), this.space = this.bb.capacity(), this.minalign = 1, this.vtable = null, this.vtable_in_use = 0, this.isNested = !1, this.object_start = 0, this.vtables = [], this.vector_num_elems = 0, this.force_defaults = !1, this.string_maps = null;
	}
	forceDefaults(e) {
		this.force_defaults = e;
	}
	dataBuffer() {
		return this.bb;
	}
	asUint8Array() {
		return this.bb.bytes().subarray(this.bb.position(), this.bb.position() + this.offset());
	}
	prep(t, n) {
		t > this.minalign && (this.minalign = t);
		let r = ~(this.bb.capacity() - this.space + n) + 1 & t - 1;
		for (; this.space < r + t + n;) {
			let t = this.bb.capacity();
			this.bb = e.growByteBuffer(this.bb), this.space += this.bb.capacity() - t;
		}
		this.pad(r);
	}
	pad(e) {
		for (let t = 0; t < e; t++) this.bb.writeInt8(--this.space, 0);
	}
	writeInt8(e) {
		this.bb.writeInt8(--this.space, e);
	}
	writeInt16(e) {
		this.bb.writeInt16(this.space -= 2, e);
	}
	writeInt32(e) {
		this.bb.writeInt32(this.space -= 4, e);
	}
	writeInt64(e) {
		this.bb.writeInt64(this.space -= 8, e);
	}
	writeFloat32(e) {
		this.bb.writeFloat32(this.space -= 4, e);
	}
	writeFloat64(e) {
		this.bb.writeFloat64(this.space -= 8, e);
	}
	addInt8(e) {
		this.prep(1, 0), this.writeInt8(e);
	}
	addInt16(e) {
		this.prep(2, 0), this.writeInt16(e);
	}
	addInt32(e) {
		this.prep(4, 0), this.writeInt32(e);
	}
	addInt64(e) {
		this.prep(8, 0), this.writeInt64(e);
	}
	addFloat32(e) {
		this.prep(4, 0), this.writeFloat32(e);
	}
	addFloat64(e) {
		this.prep(8, 0), this.writeFloat64(e);
	}
	addFieldInt8(e, t, n) {
		(this.force_defaults || t != n) && (this.addInt8(t), this.slot(e));
	}
	addFieldInt16(e, t, n) {
		(this.force_defaults || t != n) && (this.addInt16(t), this.slot(e));
	}
	addFieldInt32(e, t, n) {
		(this.force_defaults || t != n) && (this.addInt32(t), this.slot(e));
	}
	addFieldInt64(e, t, n) {
		(this.force_defaults || t !== n) && (this.addInt64(t), this.slot(e));
	}
	addFieldFloat32(e, t, n) {
		(this.force_defaults || t != n) && (this.addFloat32(t), this.slot(e));
	}
	addFieldFloat64(e, t, n) {
		(this.force_defaults || t != n) && (this.addFloat64(t), this.slot(e));
	}
	addFieldOffset(e, t, n) {
		(this.force_defaults || t != n) && (this.addOffset(t), this.slot(e));
	}
	addFieldStruct(e, t, n) {
		t != n && (this.nested(t), this.slot(e));
	}
	nested(e) {
		if (e != this.offset()) throw TypeError("FlatBuffers: struct must be serialized inline.");
	}
	notNested() {
		if (this.isNested) throw TypeError("FlatBuffers: object serialization must not be nested.");
	}
	slot(e) {
		this.vtable !== null && (this.vtable[e] = this.offset());
	}
	offset() {
		return this.bb.capacity() - this.space;
	}
	static growByteBuffer(e) {
		let t = e.capacity();
		if (t & 3221225472) throw Error("FlatBuffers: cannot grow buffer beyond 2 gigabytes.");
		let n = t << 1, r = Ie.allocate(n);
		return r.setPosition(n - t), r.bytes().set(e.bytes(), n - t), r;
	}
	addOffset(e) {
		this.prep(4, 0), this.writeInt32(this.offset() - e + 4);
	}
	startObject(e) {
		this.notNested(), this.vtable ??= [], this.vtable_in_use = e;
		for (let t = 0; t < e; t++) this.vtable[t] = 0;
		this.isNested = !0, this.object_start = this.offset();
	}
	endObject() {
		if (this.vtable == null || !this.isNested) throw Error("FlatBuffers: endObject called without startObject");
		this.addInt32(0);
		let e = this.offset(), t = this.vtable_in_use - 1;
		for (; t >= 0 && this.vtable[t] == 0; t--);
		let n = t + 1;
		for (; t >= 0; t--) this.addInt16(this.vtable[t] == 0 ? 0 : e - this.vtable[t]);
		this.addInt16(e - this.object_start);
		let r = (n + 2) * 2;
		this.addInt16(r);
		let i = 0, a = this.space;
		outer_loop: for (t = 0; t < this.vtables.length; t++) {
			let e = this.bb.capacity() - this.vtables[t];
			if (r == this.bb.readInt16(e)) {
				for (let t = 2; t < r; t += 2) if (this.bb.readInt16(a + t) != this.bb.readInt16(e + t)) continue outer_loop;
				i = this.vtables[t];
				break;
			}
		}
		return i ? (this.space = this.bb.capacity() - e, this.bb.writeInt32(this.space, i - e)) : (this.vtables.push(this.offset()), this.bb.writeInt32(this.bb.capacity() - e, this.offset() - e)), this.isNested = !1, e;
	}
	finish(e, t, n) {
		let r = n ? 4 : 0;
		if (t) {
			let e = t;
			if (this.prep(this.minalign, 8 + r), e.length != 4) throw TypeError("FlatBuffers: file identifier must be length 4");
			for (let t = 3; t >= 0; t--) this.writeInt8(e.charCodeAt(t));
		}
		this.prep(this.minalign, 4 + r), this.addOffset(e), r && this.addInt32(this.bb.capacity() - this.space), this.bb.setPosition(this.space);
	}
	finishSizePrefixed(e, t) {
		this.finish(e, t, !0);
	}
	requiredField(e, t) {
		let n = this.bb.capacity() - e, r = n - this.bb.readInt32(n);
		if (!(t < this.bb.readInt16(r) && this.bb.readInt16(r + t) != 0)) throw TypeError("FlatBuffers: field " + t + " must be set");
	}
	startVector(e, t, n) {
		this.notNested(), this.vector_num_elems = t, this.prep(4, e * t), this.prep(n, e * t);
	}
	endVector() {
		return this.writeInt32(this.vector_num_elems), this.offset();
	}
	createSharedString(e) {
		if (!e) return 0;
		if (this.string_maps ||= /* @__PURE__ */ new Map(), this.string_maps.has(e)) return this.string_maps.get(e);
		let t = this.createString(e);
		return this.string_maps.set(e, t), t;
	}
	createString(e) {
		if (e == null) return 0;
		let t;
		return t = e instanceof Uint8Array ? e : this.text_encoder.encode(e), this.addInt8(0), this.startVector(1, t.length, 1), this.bb.setPosition(this.space -= t.length), this.bb.bytes().set(t, this.space), this.endVector();
	}
	createByteVector(e) {
		return e == null ? 0 : (this.startVector(1, e.length, 1), this.bb.setPosition(this.space -= e.length), this.bb.bytes().set(e, this.space), this.endVector());
	}
	createObjectOffset(e) {
		return e === null ? 0 : typeof e == "string" ? this.createString(e) : e.pack(this);
	}
	createObjectOffsetList(e) {
		let t = [];
		for (let n = 0; n < e.length; ++n) {
			let r = e[n];
			if (r !== null) t.push(this.createObjectOffset(r));
			else throw TypeError("FlatBuffers: Argument for createObjectOffsetList cannot contain null.");
		}
		return t;
	}
	createStructOffsetList(e, t) {
		return t(this, e.length), this.createObjectOffsetList(e.slice().reverse()), this.endVector();
	}
}, Re;
(function(e) {
	e[e.BUFFER = 0] = "BUFFER";
})(Re ||= {});
// ../team/front/node_modules/apache-arrow/fb/compression-type.mjs
var ze;
(function(e) {
	e[e.LZ4_FRAME = 0] = "LZ4_FRAME", e[e.ZSTD = 1] = "ZSTD";
})(ze ||= {});
// ../team/front/node_modules/apache-arrow/fb/body-compression.mjs
var Be = class e {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	static getRootAsBodyCompression(t, n) {
		return (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static getSizePrefixedRootAsBodyCompression(t, n) {
		return t.setPosition(t.position() + 4), (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	codec() {
		let e = this.bb.__offset(this.bb_pos, 4);
		return e ? this.bb.readInt8(this.bb_pos + e) : ze.LZ4_FRAME;
	}
	method() {
		let e = this.bb.__offset(this.bb_pos, 6);
		return e ? this.bb.readInt8(this.bb_pos + e) : Re.BUFFER;
	}
	static startBodyCompression(e) {
		e.startObject(2);
	}
	static addCodec(e, t) {
		e.addFieldInt8(0, t, ze.LZ4_FRAME);
	}
	static addMethod(e, t) {
		e.addFieldInt8(1, t, Re.BUFFER);
	}
	static endBodyCompression(e) {
		return e.endObject();
	}
	static createBodyCompression(t, n, r) {
		return e.startBodyCompression(t), e.addCodec(t, n), e.addMethod(t, r), e.endBodyCompression(t);
	}
}, Ve = class {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	offset() {
		return this.bb.readInt64(this.bb_pos);
	}
	length() {
		return this.bb.readInt64(this.bb_pos + 8);
	}
	static sizeOf() {
		return 16;
	}
	static createBuffer(e, t, n) {
		return e.prep(8, 16), e.writeInt64(BigInt(n ?? 0)), e.writeInt64(BigInt(t ?? 0)), e.offset();
	}
}, He = class {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	length() {
		return this.bb.readInt64(this.bb_pos);
	}
	nullCount() {
		return this.bb.readInt64(this.bb_pos + 8);
	}
	static sizeOf() {
		return 16;
	}
	static createFieldNode(e, t, n) {
		return e.prep(8, 16), e.writeInt64(BigInt(n ?? 0)), e.writeInt64(BigInt(t ?? 0)), e.offset();
	}
}, Ue = class e {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	static getRootAsRecordBatch(t, n) {
		return (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static getSizePrefixedRootAsRecordBatch(t, n) {
		return t.setPosition(t.position() + 4), (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	length() {
		let e = this.bb.__offset(this.bb_pos, 4);
		return e ? this.bb.readInt64(this.bb_pos + e) : BigInt("0");
	}
	nodes(e, t) {
		let n = this.bb.__offset(this.bb_pos, 6);
		return n ? (t || new He()).__init(this.bb.__vector(this.bb_pos + n) + e * 16, this.bb) : null;
	}
	nodesLength() {
		let e = this.bb.__offset(this.bb_pos, 6);
		return e ? this.bb.__vector_len(this.bb_pos + e) : 0;
	}
	buffers(e, t) {
		let n = this.bb.__offset(this.bb_pos, 8);
		return n ? (t || new Ve()).__init(this.bb.__vector(this.bb_pos + n) + e * 16, this.bb) : null;
	}
	buffersLength() {
		let e = this.bb.__offset(this.bb_pos, 8);
		return e ? this.bb.__vector_len(this.bb_pos + e) : 0;
	}
	compression(e) {
		let t = this.bb.__offset(this.bb_pos, 10);
		return t ? (e || new Be()).__init(this.bb.__indirect(this.bb_pos + t), this.bb) : null;
	}
	static startRecordBatch(e) {
		e.startObject(4);
	}
	static addLength(e, t) {
		e.addFieldInt64(0, t, BigInt("0"));
	}
	static addNodes(e, t) {
		e.addFieldOffset(1, t, 0);
	}
	static startNodesVector(e, t) {
		e.startVector(16, t, 8);
	}
	static addBuffers(e, t) {
		e.addFieldOffset(2, t, 0);
	}
	static startBuffersVector(e, t) {
		e.startVector(16, t, 8);
	}
	static addCompression(e, t) {
		e.addFieldOffset(3, t, 0);
	}
	static endRecordBatch(e) {
		return e.endObject();
	}
}, We = class e {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	static getRootAsDictionaryBatch(t, n) {
		return (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static getSizePrefixedRootAsDictionaryBatch(t, n) {
		return t.setPosition(t.position() + 4), (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	id() {
		let e = this.bb.__offset(this.bb_pos, 4);
		return e ? this.bb.readInt64(this.bb_pos + e) : BigInt("0");
	}
	data(e) {
		let t = this.bb.__offset(this.bb_pos, 6);
		return t ? (e || new Ue()).__init(this.bb.__indirect(this.bb_pos + t), this.bb) : null;
	}
	isDelta() {
		let e = this.bb.__offset(this.bb_pos, 8);
		return e ? !!this.bb.readInt8(this.bb_pos + e) : !1;
	}
	static startDictionaryBatch(e) {
		e.startObject(3);
	}
	static addId(e, t) {
		e.addFieldInt64(0, t, BigInt("0"));
	}
	static addData(e, t) {
		e.addFieldOffset(1, t, 0);
	}
	static addIsDelta(e, t) {
		e.addFieldInt8(2, +t, 0);
	}
	static endDictionaryBatch(e) {
		return e.endObject();
	}
}, Ge;
(function(e) {
	e[e.Little = 0] = "Little", e[e.Big = 1] = "Big";
})(Ge ||= {});
// ../team/front/node_modules/apache-arrow/fb/dictionary-kind.mjs
var Ke;
(function(e) {
	e[e.DenseArray = 0] = "DenseArray";
})(Ke ||= {});
// ../team/front/node_modules/apache-arrow/fb/int.mjs
var qe = class e {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	static getRootAsInt(t, n) {
		return (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static getSizePrefixedRootAsInt(t, n) {
		return t.setPosition(t.position() + 4), (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	bitWidth() {
		let e = this.bb.__offset(this.bb_pos, 4);
		return e ? this.bb.readInt32(this.bb_pos + e) : 0;
	}
	isSigned() {
		let e = this.bb.__offset(this.bb_pos, 6);
		return e ? !!this.bb.readInt8(this.bb_pos + e) : !1;
	}
	static startInt(e) {
		e.startObject(2);
	}
	static addBitWidth(e, t) {
		e.addFieldInt32(0, t, 0);
	}
	static addIsSigned(e, t) {
		e.addFieldInt8(1, +t, 0);
	}
	static endInt(e) {
		return e.endObject();
	}
	static createInt(t, n, r) {
		return e.startInt(t), e.addBitWidth(t, n), e.addIsSigned(t, r), e.endInt(t);
	}
}, Je = class e {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	static getRootAsDictionaryEncoding(t, n) {
		return (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static getSizePrefixedRootAsDictionaryEncoding(t, n) {
		return t.setPosition(t.position() + 4), (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	id() {
		let e = this.bb.__offset(this.bb_pos, 4);
		return e ? this.bb.readInt64(this.bb_pos + e) : BigInt("0");
	}
	indexType(e) {
		let t = this.bb.__offset(this.bb_pos, 6);
		return t ? (e || new qe()).__init(this.bb.__indirect(this.bb_pos + t), this.bb) : null;
	}
	isOrdered() {
		let e = this.bb.__offset(this.bb_pos, 8);
		return e ? !!this.bb.readInt8(this.bb_pos + e) : !1;
	}
	dictionaryKind() {
		let e = this.bb.__offset(this.bb_pos, 10);
		return e ? this.bb.readInt16(this.bb_pos + e) : Ke.DenseArray;
	}
	static startDictionaryEncoding(e) {
		e.startObject(4);
	}
	static addId(e, t) {
		e.addFieldInt64(0, t, BigInt("0"));
	}
	static addIndexType(e, t) {
		e.addFieldOffset(1, t, 0);
	}
	static addIsOrdered(e, t) {
		e.addFieldInt8(2, +t, 0);
	}
	static addDictionaryKind(e, t) {
		e.addFieldInt16(3, t, Ke.DenseArray);
	}
	static endDictionaryEncoding(e) {
		return e.endObject();
	}
}, Ye = class e {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	static getRootAsKeyValue(t, n) {
		return (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static getSizePrefixedRootAsKeyValue(t, n) {
		return t.setPosition(t.position() + 4), (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	key(e) {
		let t = this.bb.__offset(this.bb_pos, 4);
		return t ? this.bb.__string(this.bb_pos + t, e) : null;
	}
	value(e) {
		let t = this.bb.__offset(this.bb_pos, 6);
		return t ? this.bb.__string(this.bb_pos + t, e) : null;
	}
	static startKeyValue(e) {
		e.startObject(2);
	}
	static addKey(e, t) {
		e.addFieldOffset(0, t, 0);
	}
	static addValue(e, t) {
		e.addFieldOffset(1, t, 0);
	}
	static endKeyValue(e) {
		return e.endObject();
	}
	static createKeyValue(t, n, r) {
		return e.startKeyValue(t), e.addKey(t, n), e.addValue(t, r), e.endKeyValue(t);
	}
}, Xe = class e {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	static getRootAsBinary(t, n) {
		return (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static getSizePrefixedRootAsBinary(t, n) {
		return t.setPosition(t.position() + 4), (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static startBinary(e) {
		e.startObject(0);
	}
	static endBinary(e) {
		return e.endObject();
	}
	static createBinary(t) {
		return e.startBinary(t), e.endBinary(t);
	}
}, Ze = class e {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	static getRootAsBool(t, n) {
		return (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static getSizePrefixedRootAsBool(t, n) {
		return t.setPosition(t.position() + 4), (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static startBool(e) {
		e.startObject(0);
	}
	static endBool(e) {
		return e.endObject();
	}
	static createBool(t) {
		return e.startBool(t), e.endBool(t);
	}
}, Qe = class e {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	static getRootAsDate(t, n) {
		return (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static getSizePrefixedRootAsDate(t, n) {
		return t.setPosition(t.position() + 4), (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	unit() {
		let e = this.bb.__offset(this.bb_pos, 4);
		return e ? this.bb.readInt16(this.bb_pos + e) : ke.MILLISECOND;
	}
	static startDate(e) {
		e.startObject(1);
	}
	static addUnit(e, t) {
		e.addFieldInt16(0, t, ke.MILLISECOND);
	}
	static endDate(e) {
		return e.endObject();
	}
	static createDate(t, n) {
		return e.startDate(t), e.addUnit(t, n), e.endDate(t);
	}
}, $e = class e {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	static getRootAsDecimal(t, n) {
		return (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static getSizePrefixedRootAsDecimal(t, n) {
		return t.setPosition(t.position() + 4), (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	precision() {
		let e = this.bb.__offset(this.bb_pos, 4);
		return e ? this.bb.readInt32(this.bb_pos + e) : 0;
	}
	scale() {
		let e = this.bb.__offset(this.bb_pos, 6);
		return e ? this.bb.readInt32(this.bb_pos + e) : 0;
	}
	bitWidth() {
		let e = this.bb.__offset(this.bb_pos, 8);
		return e ? this.bb.readInt32(this.bb_pos + e) : 128;
	}
	static startDecimal(e) {
		e.startObject(3);
	}
	static addPrecision(e, t) {
		e.addFieldInt32(0, t, 0);
	}
	static addScale(e, t) {
		e.addFieldInt32(1, t, 0);
	}
	static addBitWidth(e, t) {
		e.addFieldInt32(2, t, 128);
	}
	static endDecimal(e) {
		return e.endObject();
	}
	static createDecimal(t, n, r, i) {
		return e.startDecimal(t), e.addPrecision(t, n), e.addScale(t, r), e.addBitWidth(t, i), e.endDecimal(t);
	}
}, et = class e {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	static getRootAsDuration(t, n) {
		return (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static getSizePrefixedRootAsDuration(t, n) {
		return t.setPosition(t.position() + 4), (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	unit() {
		let e = this.bb.__offset(this.bb_pos, 4);
		return e ? this.bb.readInt16(this.bb_pos + e) : w.MILLISECOND;
	}
	static startDuration(e) {
		e.startObject(1);
	}
	static addUnit(e, t) {
		e.addFieldInt16(0, t, w.MILLISECOND);
	}
	static endDuration(e) {
		return e.endObject();
	}
	static createDuration(t, n) {
		return e.startDuration(t), e.addUnit(t, n), e.endDuration(t);
	}
}, tt = class e {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	static getRootAsFixedSizeBinary(t, n) {
		return (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static getSizePrefixedRootAsFixedSizeBinary(t, n) {
		return t.setPosition(t.position() + 4), (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	byteWidth() {
		let e = this.bb.__offset(this.bb_pos, 4);
		return e ? this.bb.readInt32(this.bb_pos + e) : 0;
	}
	static startFixedSizeBinary(e) {
		e.startObject(1);
	}
	static addByteWidth(e, t) {
		e.addFieldInt32(0, t, 0);
	}
	static endFixedSizeBinary(e) {
		return e.endObject();
	}
	static createFixedSizeBinary(t, n) {
		return e.startFixedSizeBinary(t), e.addByteWidth(t, n), e.endFixedSizeBinary(t);
	}
}, nt = class e {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	static getRootAsFixedSizeList(t, n) {
		return (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static getSizePrefixedRootAsFixedSizeList(t, n) {
		return t.setPosition(t.position() + 4), (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	listSize() {
		let e = this.bb.__offset(this.bb_pos, 4);
		return e ? this.bb.readInt32(this.bb_pos + e) : 0;
	}
	static startFixedSizeList(e) {
		e.startObject(1);
	}
	static addListSize(e, t) {
		e.addFieldInt32(0, t, 0);
	}
	static endFixedSizeList(e) {
		return e.endObject();
	}
	static createFixedSizeList(t, n) {
		return e.startFixedSizeList(t), e.addListSize(t, n), e.endFixedSizeList(t);
	}
}, rt = class e {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	static getRootAsFloatingPoint(t, n) {
		return (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static getSizePrefixedRootAsFloatingPoint(t, n) {
		return t.setPosition(t.position() + 4), (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	precision() {
		let e = this.bb.__offset(this.bb_pos, 4);
		return e ? this.bb.readInt16(this.bb_pos + e) : C.HALF;
	}
	static startFloatingPoint(e) {
		e.startObject(1);
	}
	static addPrecision(e, t) {
		e.addFieldInt16(0, t, C.HALF);
	}
	static endFloatingPoint(e) {
		return e.endObject();
	}
	static createFloatingPoint(t, n) {
		return e.startFloatingPoint(t), e.addPrecision(t, n), e.endFloatingPoint(t);
	}
}, it = class e {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	static getRootAsInterval(t, n) {
		return (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static getSizePrefixedRootAsInterval(t, n) {
		return t.setPosition(t.position() + 4), (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	unit() {
		let e = this.bb.__offset(this.bb_pos, 4);
		return e ? this.bb.readInt16(this.bb_pos + e) : Ae.YEAR_MONTH;
	}
	static startInterval(e) {
		e.startObject(1);
	}
	static addUnit(e, t) {
		e.addFieldInt16(0, t, Ae.YEAR_MONTH);
	}
	static endInterval(e) {
		return e.endObject();
	}
	static createInterval(t, n) {
		return e.startInterval(t), e.addUnit(t, n), e.endInterval(t);
	}
}, at = class e {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	static getRootAsLargeBinary(t, n) {
		return (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static getSizePrefixedRootAsLargeBinary(t, n) {
		return t.setPosition(t.position() + 4), (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static startLargeBinary(e) {
		e.startObject(0);
	}
	static endLargeBinary(e) {
		return e.endObject();
	}
	static createLargeBinary(t) {
		return e.startLargeBinary(t), e.endLargeBinary(t);
	}
}, ot = class e {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	static getRootAsLargeUtf8(t, n) {
		return (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static getSizePrefixedRootAsLargeUtf8(t, n) {
		return t.setPosition(t.position() + 4), (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static startLargeUtf8(e) {
		e.startObject(0);
	}
	static endLargeUtf8(e) {
		return e.endObject();
	}
	static createLargeUtf8(t) {
		return e.startLargeUtf8(t), e.endLargeUtf8(t);
	}
}, st = class e {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	static getRootAsList(t, n) {
		return (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static getSizePrefixedRootAsList(t, n) {
		return t.setPosition(t.position() + 4), (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static startList(e) {
		e.startObject(0);
	}
	static endList(e) {
		return e.endObject();
	}
	static createList(t) {
		return e.startList(t), e.endList(t);
	}
}, ct = class e {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	static getRootAsMap(t, n) {
		return (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static getSizePrefixedRootAsMap(t, n) {
		return t.setPosition(t.position() + 4), (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	keysSorted() {
		let e = this.bb.__offset(this.bb_pos, 4);
		return e ? !!this.bb.readInt8(this.bb_pos + e) : !1;
	}
	static startMap(e) {
		e.startObject(1);
	}
	static addKeysSorted(e, t) {
		e.addFieldInt8(0, +t, 0);
	}
	static endMap(e) {
		return e.endObject();
	}
	static createMap(t, n) {
		return e.startMap(t), e.addKeysSorted(t, n), e.endMap(t);
	}
}, lt = class e {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	static getRootAsNull(t, n) {
		return (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static getSizePrefixedRootAsNull(t, n) {
		return t.setPosition(t.position() + 4), (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static startNull(e) {
		e.startObject(0);
	}
	static endNull(e) {
		return e.endObject();
	}
	static createNull(t) {
		return e.startNull(t), e.endNull(t);
	}
}, ut = class e {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	static getRootAsStruct_(t, n) {
		return (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static getSizePrefixedRootAsStruct_(t, n) {
		return t.setPosition(t.position() + 4), (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static startStruct_(e) {
		e.startObject(0);
	}
	static endStruct_(e) {
		return e.endObject();
	}
	static createStruct_(t) {
		return e.startStruct_(t), e.endStruct_(t);
	}
}, dt = class e {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	static getRootAsTime(t, n) {
		return (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static getSizePrefixedRootAsTime(t, n) {
		return t.setPosition(t.position() + 4), (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	unit() {
		let e = this.bb.__offset(this.bb_pos, 4);
		return e ? this.bb.readInt16(this.bb_pos + e) : w.MILLISECOND;
	}
	bitWidth() {
		let e = this.bb.__offset(this.bb_pos, 6);
		return e ? this.bb.readInt32(this.bb_pos + e) : 32;
	}
	static startTime(e) {
		e.startObject(2);
	}
	static addUnit(e, t) {
		e.addFieldInt16(0, t, w.MILLISECOND);
	}
	static addBitWidth(e, t) {
		e.addFieldInt32(1, t, 32);
	}
	static endTime(e) {
		return e.endObject();
	}
	static createTime(t, n, r) {
		return e.startTime(t), e.addUnit(t, n), e.addBitWidth(t, r), e.endTime(t);
	}
}, ft = class e {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	static getRootAsTimestamp(t, n) {
		return (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static getSizePrefixedRootAsTimestamp(t, n) {
		return t.setPosition(t.position() + 4), (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	unit() {
		let e = this.bb.__offset(this.bb_pos, 4);
		return e ? this.bb.readInt16(this.bb_pos + e) : w.SECOND;
	}
	timezone(e) {
		let t = this.bb.__offset(this.bb_pos, 6);
		return t ? this.bb.__string(this.bb_pos + t, e) : null;
	}
	static startTimestamp(e) {
		e.startObject(2);
	}
	static addUnit(e, t) {
		e.addFieldInt16(0, t, w.SECOND);
	}
	static addTimezone(e, t) {
		e.addFieldOffset(1, t, 0);
	}
	static endTimestamp(e) {
		return e.endObject();
	}
	static createTimestamp(t, n, r) {
		return e.startTimestamp(t), e.addUnit(t, n), e.addTimezone(t, r), e.endTimestamp(t);
	}
}, pt = class e {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	static getRootAsUnion(t, n) {
		return (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static getSizePrefixedRootAsUnion(t, n) {
		return t.setPosition(t.position() + 4), (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	mode() {
		let e = this.bb.__offset(this.bb_pos, 4);
		return e ? this.bb.readInt16(this.bb_pos + e) : S.Sparse;
	}
	typeIds(e) {
		let t = this.bb.__offset(this.bb_pos, 6);
		return t ? this.bb.readInt32(this.bb.__vector(this.bb_pos + t) + e * 4) : 0;
	}
	typeIdsLength() {
		let e = this.bb.__offset(this.bb_pos, 6);
		return e ? this.bb.__vector_len(this.bb_pos + e) : 0;
	}
	typeIdsArray() {
		let e = this.bb.__offset(this.bb_pos, 6);
		return e ? new Int32Array(this.bb.bytes().buffer, this.bb.bytes().byteOffset + this.bb.__vector(this.bb_pos + e), this.bb.__vector_len(this.bb_pos + e)) : null;
	}
	static startUnion(e) {
		e.startObject(2);
	}
	static addMode(e, t) {
		e.addFieldInt16(0, t, S.Sparse);
	}
	static addTypeIds(e, t) {
		e.addFieldOffset(1, t, 0);
	}
	static createTypeIdsVector(e, t) {
		e.startVector(4, t.length, 4);
		for (let n = t.length - 1; n >= 0; n--) e.addInt32(t[n]);
		return e.endVector();
	}
	static startTypeIdsVector(e, t) {
		e.startVector(4, t, 4);
	}
	static endUnion(e) {
		return e.endObject();
	}
	static createUnion(t, n, r) {
		return e.startUnion(t), e.addMode(t, n), e.addTypeIds(t, r), e.endUnion(t);
	}
}, mt = class e {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	static getRootAsUtf8(t, n) {
		return (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static getSizePrefixedRootAsUtf8(t, n) {
		return t.setPosition(t.position() + 4), (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static startUtf8(e) {
		e.startObject(0);
	}
	static endUtf8(e) {
		return e.endObject();
	}
	static createUtf8(t) {
		return e.startUtf8(t), e.endUtf8(t);
	}
}, T;
(function(e) {
	e[e.NONE = 0] = "NONE", e[e.Null = 1] = "Null", e[e.Int = 2] = "Int", e[e.FloatingPoint = 3] = "FloatingPoint", e[e.Binary = 4] = "Binary", e[e.Utf8 = 5] = "Utf8", e[e.Bool = 6] = "Bool", e[e.Decimal = 7] = "Decimal", e[e.Date = 8] = "Date", e[e.Time = 9] = "Time", e[e.Timestamp = 10] = "Timestamp", e[e.Interval = 11] = "Interval", e[e.List = 12] = "List", e[e.Struct_ = 13] = "Struct_", e[e.Union = 14] = "Union", e[e.FixedSizeBinary = 15] = "FixedSizeBinary", e[e.FixedSizeList = 16] = "FixedSizeList", e[e.Map = 17] = "Map", e[e.Duration = 18] = "Duration", e[e.LargeBinary = 19] = "LargeBinary", e[e.LargeUtf8 = 20] = "LargeUtf8", e[e.LargeList = 21] = "LargeList", e[e.RunEndEncoded = 22] = "RunEndEncoded";
})(T ||= {});
// ../team/front/node_modules/apache-arrow/fb/field.mjs
var ht = class e {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	static getRootAsField(t, n) {
		return (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static getSizePrefixedRootAsField(t, n) {
		return t.setPosition(t.position() + 4), (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	name(e) {
		let t = this.bb.__offset(this.bb_pos, 4);
		return t ? this.bb.__string(this.bb_pos + t, e) : null;
	}
	nullable() {
		let e = this.bb.__offset(this.bb_pos, 6);
		return e ? !!this.bb.readInt8(this.bb_pos + e) : !1;
	}
	typeType() {
		let e = this.bb.__offset(this.bb_pos, 8);
		return e ? this.bb.readUint8(this.bb_pos + e) : T.NONE;
	}
	type(e) {
		let t = this.bb.__offset(this.bb_pos, 10);
		return t ? this.bb.__union(e, this.bb_pos + t) : null;
	}
	dictionary(e) {
		let t = this.bb.__offset(this.bb_pos, 12);
		return t ? (e || new Je()).__init(this.bb.__indirect(this.bb_pos + t), this.bb) : null;
	}
	children(t, n) {
		let r = this.bb.__offset(this.bb_pos, 14);
		return r ? (n || new e()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + r) + t * 4), this.bb) : null;
	}
	childrenLength() {
		let e = this.bb.__offset(this.bb_pos, 14);
		return e ? this.bb.__vector_len(this.bb_pos + e) : 0;
	}
	customMetadata(e, t) {
		let n = this.bb.__offset(this.bb_pos, 16);
		return n ? (t || new Ye()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + n) + e * 4), this.bb) : null;
	}
	customMetadataLength() {
		let e = this.bb.__offset(this.bb_pos, 16);
		return e ? this.bb.__vector_len(this.bb_pos + e) : 0;
	}
	static startField(e) {
		e.startObject(7);
	}
	static addName(e, t) {
		e.addFieldOffset(0, t, 0);
	}
	static addNullable(e, t) {
		e.addFieldInt8(1, +t, 0);
	}
	static addTypeType(e, t) {
		e.addFieldInt8(2, t, T.NONE);
	}
	static addType(e, t) {
		e.addFieldOffset(3, t, 0);
	}
	static addDictionary(e, t) {
		e.addFieldOffset(4, t, 0);
	}
	static addChildren(e, t) {
		e.addFieldOffset(5, t, 0);
	}
	static createChildrenVector(e, t) {
		e.startVector(4, t.length, 4);
		for (let n = t.length - 1; n >= 0; n--) e.addOffset(t[n]);
		return e.endVector();
	}
	static startChildrenVector(e, t) {
		e.startVector(4, t, 4);
	}
	static addCustomMetadata(e, t) {
		e.addFieldOffset(6, t, 0);
	}
	static createCustomMetadataVector(e, t) {
		e.startVector(4, t.length, 4);
		for (let n = t.length - 1; n >= 0; n--) e.addOffset(t[n]);
		return e.endVector();
	}
	static startCustomMetadataVector(e, t) {
		e.startVector(4, t, 4);
	}
	static endField(e) {
		return e.endObject();
	}
}, gt = class e {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	static getRootAsSchema(t, n) {
		return (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static getSizePrefixedRootAsSchema(t, n) {
		return t.setPosition(t.position() + 4), (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	endianness() {
		let e = this.bb.__offset(this.bb_pos, 4);
		return e ? this.bb.readInt16(this.bb_pos + e) : Ge.Little;
	}
	fields(e, t) {
		let n = this.bb.__offset(this.bb_pos, 6);
		return n ? (t || new ht()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + n) + e * 4), this.bb) : null;
	}
	fieldsLength() {
		let e = this.bb.__offset(this.bb_pos, 6);
		return e ? this.bb.__vector_len(this.bb_pos + e) : 0;
	}
	customMetadata(e, t) {
		let n = this.bb.__offset(this.bb_pos, 8);
		return n ? (t || new Ye()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + n) + e * 4), this.bb) : null;
	}
	customMetadataLength() {
		let e = this.bb.__offset(this.bb_pos, 8);
		return e ? this.bb.__vector_len(this.bb_pos + e) : 0;
	}
	features(e) {
		let t = this.bb.__offset(this.bb_pos, 10);
		return t ? this.bb.readInt64(this.bb.__vector(this.bb_pos + t) + e * 8) : BigInt(0);
	}
	featuresLength() {
		let e = this.bb.__offset(this.bb_pos, 10);
		return e ? this.bb.__vector_len(this.bb_pos + e) : 0;
	}
	static startSchema(e) {
		e.startObject(4);
	}
	static addEndianness(e, t) {
		e.addFieldInt16(0, t, Ge.Little);
	}
	static addFields(e, t) {
		e.addFieldOffset(1, t, 0);
	}
	static createFieldsVector(e, t) {
		e.startVector(4, t.length, 4);
		for (let n = t.length - 1; n >= 0; n--) e.addOffset(t[n]);
		return e.endVector();
	}
	static startFieldsVector(e, t) {
		e.startVector(4, t, 4);
	}
	static addCustomMetadata(e, t) {
		e.addFieldOffset(2, t, 0);
	}
	static createCustomMetadataVector(e, t) {
		e.startVector(4, t.length, 4);
		for (let n = t.length - 1; n >= 0; n--) e.addOffset(t[n]);
		return e.endVector();
	}
	static startCustomMetadataVector(e, t) {
		e.startVector(4, t, 4);
	}
	static addFeatures(e, t) {
		e.addFieldOffset(3, t, 0);
	}
	static createFeaturesVector(e, t) {
		e.startVector(8, t.length, 8);
		for (let n = t.length - 1; n >= 0; n--) e.addInt64(t[n]);
		return e.endVector();
	}
	static startFeaturesVector(e, t) {
		e.startVector(8, t, 8);
	}
	static endSchema(e) {
		return e.endObject();
	}
	static finishSchemaBuffer(e, t) {
		e.finish(t);
	}
	static finishSizePrefixedSchemaBuffer(e, t) {
		e.finish(t, void 0, !0);
	}
	static createSchema(t, n, r, i, a) {
		return e.startSchema(t), e.addEndianness(t, n), e.addFields(t, r), e.addCustomMetadata(t, i), e.addFeatures(t, a), e.endSchema(t);
	}
}, E;
(function(e) {
	e[e.NONE = 0] = "NONE", e[e.Schema = 1] = "Schema", e[e.DictionaryBatch = 2] = "DictionaryBatch", e[e.RecordBatch = 3] = "RecordBatch", e[e.Tensor = 4] = "Tensor", e[e.SparseTensor = 5] = "SparseTensor";
})(E ||= {});
// ../team/front/node_modules/apache-arrow/enum.mjs
var D;
(function(e) {
	e[e.NONE = 0] = "NONE", e[e.Null = 1] = "Null", e[e.Int = 2] = "Int", e[e.Float = 3] = "Float", e[e.Binary = 4] = "Binary", e[e.Utf8 = 5] = "Utf8", e[e.Bool = 6] = "Bool", e[e.Decimal = 7] = "Decimal", e[e.Date = 8] = "Date", e[e.Time = 9] = "Time", e[e.Timestamp = 10] = "Timestamp", e[e.Interval = 11] = "Interval", e[e.List = 12] = "List", e[e.Struct = 13] = "Struct", e[e.Union = 14] = "Union", e[e.FixedSizeBinary = 15] = "FixedSizeBinary", e[e.FixedSizeList = 16] = "FixedSizeList", e[e.Map = 17] = "Map", e[e.Duration = 18] = "Duration", e[e.LargeBinary = 19] = "LargeBinary", e[e.LargeUtf8 = 20] = "LargeUtf8", e[e.Dictionary = -1] = "Dictionary", e[e.Int8 = -2] = "Int8", e[e.Int16 = -3] = "Int16", e[e.Int32 = -4] = "Int32", e[e.Int64 = -5] = "Int64", e[e.Uint8 = -6] = "Uint8", e[e.Uint16 = -7] = "Uint16", e[e.Uint32 = -8] = "Uint32", e[e.Uint64 = -9] = "Uint64", e[e.Float16 = -10] = "Float16", e[e.Float32 = -11] = "Float32", e[e.Float64 = -12] = "Float64", e[e.DateDay = -13] = "DateDay", e[e.DateMillisecond = -14] = "DateMillisecond", e[e.TimestampSecond = -15] = "TimestampSecond", e[e.TimestampMillisecond = -16] = "TimestampMillisecond", e[e.TimestampMicrosecond = -17] = "TimestampMicrosecond", e[e.TimestampNanosecond = -18] = "TimestampNanosecond", e[e.TimeSecond = -19] = "TimeSecond", e[e.TimeMillisecond = -20] = "TimeMillisecond", e[e.TimeMicrosecond = -21] = "TimeMicrosecond", e[e.TimeNanosecond = -22] = "TimeNanosecond", e[e.DenseUnion = -23] = "DenseUnion", e[e.SparseUnion = -24] = "SparseUnion", e[e.IntervalDayTime = -25] = "IntervalDayTime", e[e.IntervalYearMonth = -26] = "IntervalYearMonth", e[e.DurationSecond = -27] = "DurationSecond", e[e.DurationMillisecond = -28] = "DurationMillisecond", e[e.DurationMicrosecond = -29] = "DurationMicrosecond", e[e.DurationNanosecond = -30] = "DurationNanosecond";
})(D ||= {});
var _t;
(function(e) {
	e[e.OFFSET = 0] = "OFFSET", e[e.DATA = 1] = "DATA", e[e.VALIDITY = 2] = "VALIDITY", e[e.TYPE = 3] = "TYPE";
})(_t ||= {});
// ../team/front/node_modules/apache-arrow/util/pretty.mjs
var vt = void 0;
function yt(e) {
	if (e === null) return "null";
	if (e === vt) return "undefined";
	switch (typeof e) {
		case "number": return `${e}`;
		case "bigint": return `${e}`;
		case "string": return `"${e}"`;
	}
	return typeof e[Symbol.toPrimitive] == "function" ? e[Symbol.toPrimitive]("string") : ArrayBuffer.isView(e) ? e instanceof BigInt64Array || e instanceof BigUint64Array ? `[${[...e].map((e) => yt(e))}]` : `[${e}]` : ArrayBuffer.isView(e) ? `[${e}]` : JSON.stringify(e, (e, t) => typeof t == "bigint" ? `${t}` : t);
}
// ../team/front/node_modules/apache-arrow/util/bigint.mjs
function O(e) {
	if (typeof e == "bigint" && (e < -(2 ** 53 - 1) || e > 2 ** 53 - 1)) throw TypeError(`${e} is not safe to convert to a number.`);
	return Number(e);
}
function bt(e, t) {
	return O(e / t) + O(e % t) / O(t);
}
// ../team/front/node_modules/apache-arrow/util/bn.mjs
var xt = Symbol.for("isArrowBigNum");
function St(e, ...t) {
	return t.length === 0 ? Object.setPrototypeOf(y(this.TypedArray, e), this.constructor.prototype) : Object.setPrototypeOf(new this.TypedArray(e, ...t), this.constructor.prototype);
}
St.prototype[xt] = !0, St.prototype.toJSON = function() {
	return `"${Ot(this)}"`;
}, St.prototype.valueOf = function(e) {
	return Dt(this, e);
}, St.prototype.toString = function() {
	return Ot(this);
}, St.prototype[Symbol.toPrimitive] = function(e = "default") {
	switch (e) {
		case "number": return Dt(this);
		case "string": return Ot(this);
		case "default": return kt(this);
	}
	return Ot(this);
};
function Ct(...e) {
	return St.apply(this, e);
}
function wt(...e) {
	return St.apply(this, e);
}
function Tt(...e) {
	return St.apply(this, e);
}
Object.setPrototypeOf(Ct.prototype, Object.create(Int32Array.prototype)), Object.setPrototypeOf(wt.prototype, Object.create(Uint32Array.prototype)), Object.setPrototypeOf(Tt.prototype, Object.create(Uint32Array.prototype)), Object.assign(Ct.prototype, St.prototype, {
	constructor: Ct,
	signed: !0,
	TypedArray: Int32Array,
	BigIntArray: BigInt64Array
}), Object.assign(wt.prototype, St.prototype, {
	constructor: wt,
	signed: !1,
	TypedArray: Uint32Array,
	BigIntArray: BigUint64Array
}), Object.assign(Tt.prototype, St.prototype, {
	constructor: Tt,
	signed: !0,
	TypedArray: Uint32Array,
	BigIntArray: BigUint64Array
});
var Et = BigInt(4294967296) * BigInt(4294967296) - BigInt(1);
function Dt(e, t) {
	let { buffer: n, byteOffset: r, byteLength: i, signed: a } = e, o = new BigUint64Array(n, r, i / 8), s = a && o.at(-1) & BigInt(1) << BigInt(63), c = BigInt(0), l = 0;
	if (s) {
		for (let e of o) c |= (e ^ Et) * (BigInt(1) << BigInt(64 * l++));
		c *= BigInt(-1), c -= BigInt(1);
	} else for (let e of o) c |= e * (BigInt(1) << BigInt(64 * l++));
	if (typeof t == "number") {
		let e = BigInt(10 ** t), n = c / e, r = c % e;
		return O(n) + O(r) / O(e);
	}
	return O(c);
}
function Ot(e) {
	if (e.byteLength === 8) return `${new e.BigIntArray(e.buffer, e.byteOffset, 1)[0]}`;
	if (!e.signed) return At(e);
	let t = new Uint16Array(e.buffer, e.byteOffset, e.byteLength / 2);
	if (new Int16Array([t.at(-1)])[0] >= 0) return At(e);
	t = t.slice();
	let n = 1;
	for (let e = 0; e < t.length; e++) {
		let r = t[e], i = ~r + n;
		t[e] = i, n &= +(r === 0);
	}
	return `-${At(t)}`;
}
function kt(e) {
	return e.byteLength === 8 ? new e.BigIntArray(e.buffer, e.byteOffset, 1)[0] : Ot(e);
}
function At(e) {
	let t = "", n = /* @__PURE__ */ new Uint32Array(2), r = new Uint16Array(e.buffer, e.byteOffset, e.byteLength / 2), i = new Uint32Array((r = new Uint16Array(r).reverse()).buffer), a = -1, o = r.length - 1;
	do {
		for (n[0] = r[a = 0]; a < o;) r[a++] = n[1] = n[0] / 10, n[0] = (n[0] - n[1] * 10 << 16) + r[a];
		r[a] = n[1] = n[0] / 10, n[0] -= n[1] * 10, t = `${n[0]}${t}`;
	} while (i[0] || i[1] || i[2] || i[3]);
	return t ?? "0";
}
var jt = class e {
	static new(e, t) {
		switch (t) {
			case !0: return new Ct(e);
			case !1: return new wt(e);
		}
		switch (e.constructor) {
			case Int8Array:
			case Int16Array:
			case Int32Array:
			case BigInt64Array: return new Ct(e);
		}
		return e.byteLength === 16 ? new Tt(e) : new wt(e);
	}
	static signed(e) {
		return new Ct(e);
	}
	static unsigned(e) {
		return new wt(e);
	}
	static decimal(e) {
		return new Tt(e);
	}
	constructor(t, n) {
		return e.new(t, n);
	}
}, Mt, Nt, Pt, Ft, It, Lt, Rt, zt, Bt, Vt, Ht, Ut, Wt, Gt, Kt, qt, Jt, Yt, Xt, Zt, Qt, $t, k = class e {
	static isNull(e) {
		return e?.typeId === D.Null;
	}
	static isInt(e) {
		return e?.typeId === D.Int;
	}
	static isFloat(e) {
		return e?.typeId === D.Float;
	}
	static isBinary(e) {
		return e?.typeId === D.Binary;
	}
	static isLargeBinary(e) {
		return e?.typeId === D.LargeBinary;
	}
	static isUtf8(e) {
		return e?.typeId === D.Utf8;
	}
	static isLargeUtf8(e) {
		return e?.typeId === D.LargeUtf8;
	}
	static isBool(e) {
		return e?.typeId === D.Bool;
	}
	static isDecimal(e) {
		return e?.typeId === D.Decimal;
	}
	static isDate(e) {
		return e?.typeId === D.Date;
	}
	static isTime(e) {
		return e?.typeId === D.Time;
	}
	static isTimestamp(e) {
		return e?.typeId === D.Timestamp;
	}
	static isInterval(e) {
		return e?.typeId === D.Interval;
	}
	static isDuration(e) {
		return e?.typeId === D.Duration;
	}
	static isList(e) {
		return e?.typeId === D.List;
	}
	static isStruct(e) {
		return e?.typeId === D.Struct;
	}
	static isUnion(e) {
		return e?.typeId === D.Union;
	}
	static isFixedSizeBinary(e) {
		return e?.typeId === D.FixedSizeBinary;
	}
	static isFixedSizeList(e) {
		return e?.typeId === D.FixedSizeList;
	}
	static isMap(e) {
		return e?.typeId === D.Map;
	}
	static isDictionary(e) {
		return e?.typeId === D.Dictionary;
	}
	static isDenseUnion(t) {
		return e.isUnion(t) && t.mode === S.Dense;
	}
	static isSparseUnion(t) {
		return e.isUnion(t) && t.mode === S.Sparse;
	}
	constructor(e) {
		this.typeId = e;
	}
};
Mt = Symbol.toStringTag, k[Mt] = ((e) => (e.children = null, e.ArrayType = Array, e.OffsetArrayType = Int32Array, e[Symbol.toStringTag] = "DataType"))(k.prototype);
var en = class extends k {
	constructor() {
		super(D.Null);
	}
	toString() {
		return "Null";
	}
};
Nt = Symbol.toStringTag, en[Nt] = ((e) => e[Symbol.toStringTag] = "Null")(en.prototype);
var tn = class extends k {
	constructor(e, t) {
		super(D.Int), this.isSigned = e, this.bitWidth = t;
	}
	get ArrayType() {
		switch (this.bitWidth) {
			case 8: return this.isSigned ? Int8Array : Uint8Array;
			case 16: return this.isSigned ? Int16Array : Uint16Array;
			case 32: return this.isSigned ? Int32Array : Uint32Array;
			case 64: return this.isSigned ? BigInt64Array : BigUint64Array;
		}
		throw Error(`Unrecognized ${this[Symbol.toStringTag]} type`);
	}
	toString() {
		return `${this.isSigned ? "I" : "Ui"}nt${this.bitWidth}`;
	}
};
Pt = Symbol.toStringTag, tn[Pt] = ((e) => (e.isSigned = null, e.bitWidth = null, e[Symbol.toStringTag] = "Int"))(tn.prototype);
var nn = class extends tn {
	constructor() {
		super(!0, 8);
	}
	get ArrayType() {
		return Int8Array;
	}
}, rn = class extends tn {
	constructor() {
		super(!0, 16);
	}
	get ArrayType() {
		return Int16Array;
	}
}, an = class extends tn {
	constructor() {
		super(!0, 32);
	}
	get ArrayType() {
		return Int32Array;
	}
}, on = class extends tn {
	constructor() {
		super(!0, 64);
	}
	get ArrayType() {
		return BigInt64Array;
	}
}, sn = class extends tn {
	constructor() {
		super(!1, 8);
	}
	get ArrayType() {
		return Uint8Array;
	}
}, cn = class extends tn {
	constructor() {
		super(!1, 16);
	}
	get ArrayType() {
		return Uint16Array;
	}
}, ln = class extends tn {
	constructor() {
		super(!1, 32);
	}
	get ArrayType() {
		return Uint32Array;
	}
}, un = class extends tn {
	constructor() {
		super(!1, 64);
	}
	get ArrayType() {
		return BigUint64Array;
	}
};
Object.defineProperty(nn.prototype, "ArrayType", { value: Int8Array }), Object.defineProperty(rn.prototype, "ArrayType", { value: Int16Array }), Object.defineProperty(an.prototype, "ArrayType", { value: Int32Array }), Object.defineProperty(on.prototype, "ArrayType", { value: BigInt64Array }), Object.defineProperty(sn.prototype, "ArrayType", { value: Uint8Array }), Object.defineProperty(cn.prototype, "ArrayType", { value: Uint16Array }), Object.defineProperty(ln.prototype, "ArrayType", { value: Uint32Array }), Object.defineProperty(un.prototype, "ArrayType", { value: BigUint64Array });
var dn = class extends k {
	constructor(e) {
		super(D.Float), this.precision = e;
	}
	get ArrayType() {
		switch (this.precision) {
			case C.HALF: return Uint16Array;
			case C.SINGLE: return Float32Array;
			case C.DOUBLE: return Float64Array;
		}
		throw Error(`Unrecognized ${this[Symbol.toStringTag]} type`);
	}
	toString() {
		return `Float${this.precision << 5 || 16}`;
	}
};
Ft = Symbol.toStringTag, dn[Ft] = ((e) => (e.precision = null, e[Symbol.toStringTag] = "Float"))(dn.prototype);
var fn = class extends dn {
	constructor() {
		super(C.HALF);
	}
}, pn = class extends dn {
	constructor() {
		super(C.SINGLE);
	}
}, mn = class extends dn {
	constructor() {
		super(C.DOUBLE);
	}
};
Object.defineProperty(fn.prototype, "ArrayType", { value: Uint16Array }), Object.defineProperty(pn.prototype, "ArrayType", { value: Float32Array }), Object.defineProperty(mn.prototype, "ArrayType", { value: Float64Array });
var hn = class extends k {
	constructor() {
		super(D.Binary);
	}
	toString() {
		return "Binary";
	}
};
It = Symbol.toStringTag, hn[It] = ((e) => (e.ArrayType = Uint8Array, e[Symbol.toStringTag] = "Binary"))(hn.prototype);
var gn = class extends k {
	constructor() {
		super(D.LargeBinary);
	}
	toString() {
		return "LargeBinary";
	}
};
Lt = Symbol.toStringTag, gn[Lt] = ((e) => (e.ArrayType = Uint8Array, e.OffsetArrayType = BigInt64Array, e[Symbol.toStringTag] = "LargeBinary"))(gn.prototype);
var _n = class extends k {
	constructor() {
		super(D.Utf8);
	}
	toString() {
		return "Utf8";
	}
};
Rt = Symbol.toStringTag, _n[Rt] = ((e) => (e.ArrayType = Uint8Array, e[Symbol.toStringTag] = "Utf8"))(_n.prototype);
var vn = class extends k {
	constructor() {
		super(D.LargeUtf8);
	}
	toString() {
		return "LargeUtf8";
	}
};
zt = Symbol.toStringTag, vn[zt] = ((e) => (e.ArrayType = Uint8Array, e.OffsetArrayType = BigInt64Array, e[Symbol.toStringTag] = "LargeUtf8"))(vn.prototype);
var yn = class extends k {
	constructor() {
		super(D.Bool);
	}
	toString() {
		return "Bool";
	}
};
Bt = Symbol.toStringTag, yn[Bt] = ((e) => (e.ArrayType = Uint8Array, e[Symbol.toStringTag] = "Bool"))(yn.prototype);
var bn = class extends k {
	constructor(e, t, n = 128) {
		super(D.Decimal), this.scale = e, this.precision = t, this.bitWidth = n;
	}
	toString() {
		return `Decimal[${this.precision}e${this.scale > 0 ? "+" : ""}${this.scale}]`;
	}
};
Vt = Symbol.toStringTag, bn[Vt] = ((e) => (e.scale = null, e.precision = null, e.ArrayType = Uint32Array, e[Symbol.toStringTag] = "Decimal"))(bn.prototype);
var xn = class extends k {
	constructor(e) {
		super(D.Date), this.unit = e;
	}
	toString() {
		return `Date${(this.unit + 1) * 32}<${ke[this.unit]}>`;
	}
	get ArrayType() {
		return this.unit === ke.DAY ? Int32Array : BigInt64Array;
	}
};
Ht = Symbol.toStringTag, xn[Ht] = ((e) => (e.unit = null, e[Symbol.toStringTag] = "Date"))(xn.prototype);
var Sn = class extends k {
	constructor(e, t) {
		super(D.Time), this.unit = e, this.bitWidth = t;
	}
	toString() {
		return `Time${this.bitWidth}<${w[this.unit]}>`;
	}
	get ArrayType() {
		switch (this.bitWidth) {
			case 32: return Int32Array;
			case 64: return BigInt64Array;
		}
		throw Error(`Unrecognized ${this[Symbol.toStringTag]} type`);
	}
};
Ut = Symbol.toStringTag, Sn[Ut] = ((e) => (e.unit = null, e.bitWidth = null, e[Symbol.toStringTag] = "Time"))(Sn.prototype);
var Cn = class extends k {
	constructor(e, t) {
		super(D.Timestamp), this.unit = e, this.timezone = t;
	}
	toString() {
		return `Timestamp<${w[this.unit]}${this.timezone ? `, ${this.timezone}` : ""}>`;
	}
};
Wt = Symbol.toStringTag, Cn[Wt] = ((e) => (e.unit = null, e.timezone = null, e.ArrayType = BigInt64Array, e[Symbol.toStringTag] = "Timestamp"))(Cn.prototype);
var wn = class extends k {
	constructor(e) {
		super(D.Interval), this.unit = e;
	}
	toString() {
		return `Interval<${Ae[this.unit]}>`;
	}
};
Gt = Symbol.toStringTag, wn[Gt] = ((e) => (e.unit = null, e.ArrayType = Int32Array, e[Symbol.toStringTag] = "Interval"))(wn.prototype);
var Tn = class extends k {
	constructor(e) {
		super(D.Duration), this.unit = e;
	}
	toString() {
		return `Duration<${w[this.unit]}>`;
	}
};
Kt = Symbol.toStringTag, Tn[Kt] = ((e) => (e.unit = null, e.ArrayType = BigInt64Array, e[Symbol.toStringTag] = "Duration"))(Tn.prototype);
var En = class extends k {
	constructor(e) {
		super(D.List), this.children = [e];
	}
	toString() {
		return `List<${this.valueType}>`;
	}
	get valueType() {
		return this.children[0].type;
	}
	get valueField() {
		return this.children[0];
	}
	get ArrayType() {
		return this.valueType.ArrayType;
	}
};
qt = Symbol.toStringTag, En[qt] = ((e) => (e.children = null, e[Symbol.toStringTag] = "List"))(En.prototype);
var A = class extends k {
	constructor(e) {
		super(D.Struct), this.children = e;
	}
	toString() {
		return `Struct<{${this.children.map((e) => `${e.name}:${e.type}`).join(", ")}}>`;
	}
};
Jt = Symbol.toStringTag, A[Jt] = ((e) => (e.children = null, e[Symbol.toStringTag] = "Struct"))(A.prototype);
var Dn = class extends k {
	constructor(e, t, n) {
		super(D.Union), this.mode = e, this.children = n, this.typeIds = t = Int32Array.from(t), this.typeIdToChildIndex = t.reduce((e, t, n) => (e[t] = n) && e || e, Object.create(null));
	}
	toString() {
		return `${this[Symbol.toStringTag]}<${this.children.map((e) => `${e.type}`).join(" | ")}>`;
	}
};
Yt = Symbol.toStringTag, Dn[Yt] = ((e) => (e.mode = null, e.typeIds = null, e.children = null, e.typeIdToChildIndex = null, e.ArrayType = Int8Array, e[Symbol.toStringTag] = "Union"))(Dn.prototype);
var On = class extends k {
	constructor(e) {
		super(D.FixedSizeBinary), this.byteWidth = e;
	}
	toString() {
		return `FixedSizeBinary[${this.byteWidth}]`;
	}
};
Xt = Symbol.toStringTag, On[Xt] = ((e) => (e.byteWidth = null, e.ArrayType = Uint8Array, e[Symbol.toStringTag] = "FixedSizeBinary"))(On.prototype);
var kn = class extends k {
	constructor(e, t) {
		super(D.FixedSizeList), this.listSize = e, this.children = [t];
	}
	get valueType() {
		return this.children[0].type;
	}
	get valueField() {
		return this.children[0];
	}
	get ArrayType() {
		return this.valueType.ArrayType;
	}
	toString() {
		return `FixedSizeList[${this.listSize}]<${this.valueType}>`;
	}
};
Zt = Symbol.toStringTag, kn[Zt] = ((e) => (e.children = null, e.listSize = null, e[Symbol.toStringTag] = "FixedSizeList"))(kn.prototype);
var An = class extends k {
	constructor(e, t = !1) {
		if (super(D.Map), this.children = [e], this.keysSorted = t, e && (e.name = "entries", e?.type?.children)) {
			let t = (e?.type)?.children[0];
			t && (t.name = "key");
			let n = (e?.type)?.children[1];
			n && (n.name = "value");
		}
	}
	get keyType() {
		return this.children[0].type.children[0].type;
	}
	get valueType() {
		return this.children[0].type.children[1].type;
	}
	get childType() {
		return this.children[0].type;
	}
	toString() {
		return `Map<{${this.children[0].type.children.map((e) => `${e.name}:${e.type}`).join(", ")}}>`;
	}
};
Qt = Symbol.toStringTag, An[Qt] = ((e) => (e.children = null, e.keysSorted = null, e[Symbol.toStringTag] = "Map_"))(An.prototype);
var jn = ((e) => () => ++e)(-1), Mn = class extends k {
	constructor(e, t, n, r) {
		super(D.Dictionary), this.indices = t, this.dictionary = e, this.isOrdered = r || !1, this.id = n == null ? jn() : O(n);
	}
	get children() {
		return this.dictionary.children;
	}
	get valueType() {
		return this.dictionary;
	}
	get ArrayType() {
		return this.dictionary.ArrayType;
	}
	toString() {
		return `Dictionary<${this.indices}, ${this.dictionary}>`;
	}
};
$t = Symbol.toStringTag, Mn[$t] = ((e) => (e.id = null, e.indices = null, e.isOrdered = null, e.dictionary = null, e[Symbol.toStringTag] = "Dictionary"))(Mn.prototype);
function Nn(e) {
	let t = e;
	switch (e.typeId) {
		case D.Decimal: return e.bitWidth / 32;
		case D.Interval: return 1 + t.unit;
		case D.FixedSizeList: return t.listSize;
		case D.FixedSizeBinary: return t.byteWidth;
		default: return 1;
	}
}
// ../team/front/node_modules/apache-arrow/visitor.mjs
var j = class {
	visitMany(e, ...t) {
		return e.map((e, n) => this.visit(e, ...t.map((e) => e[n])));
	}
	visit(...e) {
		return this.getVisitFn(e[0], !1).apply(this, e);
	}
	getVisitFn(e, t = !0) {
		return Pn(this, e, t);
	}
	getVisitFnByTypeId(e, t = !0) {
		return Fn(this, e, t);
	}
	visitNull(e, ...t) {
		return null;
	}
	visitBool(e, ...t) {
		return null;
	}
	visitInt(e, ...t) {
		return null;
	}
	visitFloat(e, ...t) {
		return null;
	}
	visitUtf8(e, ...t) {
		return null;
	}
	visitLargeUtf8(e, ...t) {
		return null;
	}
	visitBinary(e, ...t) {
		return null;
	}
	visitLargeBinary(e, ...t) {
		return null;
	}
	visitFixedSizeBinary(e, ...t) {
		return null;
	}
	visitDate(e, ...t) {
		return null;
	}
	visitTimestamp(e, ...t) {
		return null;
	}
	visitTime(e, ...t) {
		return null;
	}
	visitDecimal(e, ...t) {
		return null;
	}
	visitList(e, ...t) {
		return null;
	}
	visitStruct(e, ...t) {
		return null;
	}
	visitUnion(e, ...t) {
		return null;
	}
	visitDictionary(e, ...t) {
		return null;
	}
	visitInterval(e, ...t) {
		return null;
	}
	visitDuration(e, ...t) {
		return null;
	}
	visitFixedSizeList(e, ...t) {
		return null;
	}
	visitMap(e, ...t) {
		return null;
	}
};
function Pn(e, t, n = !0) {
	return typeof t == "number" ? Fn(e, t, n) : typeof t == "string" && t in D ? Fn(e, D[t], n) : t && t instanceof k ? Fn(e, In(t), n) : t?.type && t.type instanceof k ? Fn(e, In(t.type), n) : Fn(e, D.NONE, n);
}
function Fn(e, t, n = !0) {
	let r = null;
	switch (t) {
		case D.Null:
			r = e.visitNull;
			break;
		case D.Bool:
			r = e.visitBool;
			break;
		case D.Int:
			r = e.visitInt;
			break;
		case D.Int8:
			r = e.visitInt8 || e.visitInt;
			break;
		case D.Int16:
			r = e.visitInt16 || e.visitInt;
			break;
		case D.Int32:
			r = e.visitInt32 || e.visitInt;
			break;
		case D.Int64:
			r = e.visitInt64 || e.visitInt;
			break;
		case D.Uint8:
			r = e.visitUint8 || e.visitInt;
			break;
		case D.Uint16:
			r = e.visitUint16 || e.visitInt;
			break;
		case D.Uint32:
			r = e.visitUint32 || e.visitInt;
			break;
		case D.Uint64:
			r = e.visitUint64 || e.visitInt;
			break;
		case D.Float:
			r = e.visitFloat;
			break;
		case D.Float16:
			r = e.visitFloat16 || e.visitFloat;
			break;
		case D.Float32:
			r = e.visitFloat32 || e.visitFloat;
			break;
		case D.Float64:
			r = e.visitFloat64 || e.visitFloat;
			break;
		case D.Utf8:
			r = e.visitUtf8;
			break;
		case D.LargeUtf8:
			r = e.visitLargeUtf8;
			break;
		case D.Binary:
			r = e.visitBinary;
			break;
		case D.LargeBinary:
			r = e.visitLargeBinary;
			break;
		case D.FixedSizeBinary:
			r = e.visitFixedSizeBinary;
			break;
		case D.Date:
			r = e.visitDate;
			break;
		case D.DateDay:
			r = e.visitDateDay || e.visitDate;
			break;
		case D.DateMillisecond:
			r = e.visitDateMillisecond || e.visitDate;
			break;
		case D.Timestamp:
			r = e.visitTimestamp;
			break;
		case D.TimestampSecond:
			r = e.visitTimestampSecond || e.visitTimestamp;
			break;
		case D.TimestampMillisecond:
			r = e.visitTimestampMillisecond || e.visitTimestamp;
			break;
		case D.TimestampMicrosecond:
			r = e.visitTimestampMicrosecond || e.visitTimestamp;
			break;
		case D.TimestampNanosecond:
			r = e.visitTimestampNanosecond || e.visitTimestamp;
			break;
		case D.Time:
			r = e.visitTime;
			break;
		case D.TimeSecond:
			r = e.visitTimeSecond || e.visitTime;
			break;
		case D.TimeMillisecond:
			r = e.visitTimeMillisecond || e.visitTime;
			break;
		case D.TimeMicrosecond:
			r = e.visitTimeMicrosecond || e.visitTime;
			break;
		case D.TimeNanosecond:
			r = e.visitTimeNanosecond || e.visitTime;
			break;
		case D.Decimal:
			r = e.visitDecimal;
			break;
		case D.List:
			r = e.visitList;
			break;
		case D.Struct:
			r = e.visitStruct;
			break;
		case D.Union:
			r = e.visitUnion;
			break;
		case D.DenseUnion:
			r = e.visitDenseUnion || e.visitUnion;
			break;
		case D.SparseUnion:
			r = e.visitSparseUnion || e.visitUnion;
			break;
		case D.Dictionary:
			r = e.visitDictionary;
			break;
		case D.Interval:
			r = e.visitInterval;
			break;
		case D.IntervalDayTime:
			r = e.visitIntervalDayTime || e.visitInterval;
			break;
		case D.IntervalYearMonth:
			r = e.visitIntervalYearMonth || e.visitInterval;
			break;
		case D.Duration:
			r = e.visitDuration;
			break;
		case D.DurationSecond:
			r = e.visitDurationSecond || e.visitDuration;
			break;
		case D.DurationMillisecond:
			r = e.visitDurationMillisecond || e.visitDuration;
			break;
		case D.DurationMicrosecond:
			r = e.visitDurationMicrosecond || e.visitDuration;
			break;
		case D.DurationNanosecond:
			r = e.visitDurationNanosecond || e.visitDuration;
			break;
		case D.FixedSizeList:
			r = e.visitFixedSizeList;
			break;
		case D.Map: r = e.visitMap;
	}
	if (typeof r == "function") return r;
	if (!n) return () => null;
	throw Error(`Unrecognized type '${D[t]}'`);
}
function In(e) {
	switch (e.typeId) {
		case D.Null: return D.Null;
		case D.Int: {
			let { bitWidth: t, isSigned: n } = e;
			switch (t) {
				case 8: return n ? D.Int8 : D.Uint8;
				case 16: return n ? D.Int16 : D.Uint16;
				case 32: return n ? D.Int32 : D.Uint32;
				case 64: return n ? D.Int64 : D.Uint64;
			}
			return D.Int;
		}
		case D.Float:
			switch (e.precision) {
				case C.HALF: return D.Float16;
				case C.SINGLE: return D.Float32;
				case C.DOUBLE: return D.Float64;
			}
			return D.Float;
		case D.Binary: return D.Binary;
		case D.LargeBinary: return D.LargeBinary;
		case D.Utf8: return D.Utf8;
		case D.LargeUtf8: return D.LargeUtf8;
		case D.Bool: return D.Bool;
		case D.Decimal: return D.Decimal;
		case D.Time:
			switch (e.unit) {
				case w.SECOND: return D.TimeSecond;
				case w.MILLISECOND: return D.TimeMillisecond;
				case w.MICROSECOND: return D.TimeMicrosecond;
				case w.NANOSECOND: return D.TimeNanosecond;
			}
			return D.Time;
		case D.Timestamp:
			switch (e.unit) {
				case w.SECOND: return D.TimestampSecond;
				case w.MILLISECOND: return D.TimestampMillisecond;
				case w.MICROSECOND: return D.TimestampMicrosecond;
				case w.NANOSECOND: return D.TimestampNanosecond;
			}
			return D.Timestamp;
		case D.Date:
			switch (e.unit) {
				case ke.DAY: return D.DateDay;
				case ke.MILLISECOND: return D.DateMillisecond;
			}
			return D.Date;
		case D.Interval:
			switch (e.unit) {
				case Ae.DAY_TIME: return D.IntervalDayTime;
				case Ae.YEAR_MONTH: return D.IntervalYearMonth;
			}
			return D.Interval;
		case D.Duration:
			switch (e.unit) {
				case w.SECOND: return D.DurationSecond;
				case w.MILLISECOND: return D.DurationMillisecond;
				case w.MICROSECOND: return D.DurationMicrosecond;
				case w.NANOSECOND: return D.DurationNanosecond;
			}
			return D.Duration;
		case D.Map: return D.Map;
		case D.List: return D.List;
		case D.Struct: return D.Struct;
		case D.Union:
			switch (e.mode) {
				case S.Dense: return D.DenseUnion;
				case S.Sparse: return D.SparseUnion;
			}
			return D.Union;
		case D.FixedSizeBinary: return D.FixedSizeBinary;
		case D.FixedSizeList: return D.FixedSizeList;
		case D.Dictionary: return D.Dictionary;
	}
	throw Error(`Unrecognized type '${D[e.typeId]}'`);
}
j.prototype.visitInt8 = null, j.prototype.visitInt16 = null, j.prototype.visitInt32 = null, j.prototype.visitInt64 = null, j.prototype.visitUint8 = null, j.prototype.visitUint16 = null, j.prototype.visitUint32 = null, j.prototype.visitUint64 = null, j.prototype.visitFloat16 = null, j.prototype.visitFloat32 = null, j.prototype.visitFloat64 = null, j.prototype.visitDateDay = null, j.prototype.visitDateMillisecond = null, j.prototype.visitTimestampSecond = null, j.prototype.visitTimestampMillisecond = null, j.prototype.visitTimestampMicrosecond = null, j.prototype.visitTimestampNanosecond = null, j.prototype.visitTimeSecond = null, j.prototype.visitTimeMillisecond = null, j.prototype.visitTimeMicrosecond = null, j.prototype.visitTimeNanosecond = null, j.prototype.visitDenseUnion = null, j.prototype.visitSparseUnion = null, j.prototype.visitIntervalDayTime = null, j.prototype.visitIntervalYearMonth = null, j.prototype.visitDuration = null, j.prototype.visitDurationSecond = null, j.prototype.visitDurationMillisecond = null, j.prototype.visitDurationMicrosecond = null, j.prototype.visitDurationNanosecond = null;
// ../team/front/node_modules/apache-arrow/util/math.mjs
var Ln = /* @__PURE__ */ new Float64Array(1), Rn = new Uint32Array(Ln.buffer);
function zn(e) {
	let t = (e & 31744) >> 10, n = (e & 1023) / 1024, r = (-1) ** ((e & 32768) >> 15);
	switch (t) {
		case 31: return r * (n ? NaN : 1 / 0);
		case 0: return r * (n ? 6103515625e-14 * n : 0);
	}
	return r * 2 ** (t - 15) * (1 + n);
}
function Bn(e) {
	if (e !== e) return 32256;
	Ln[0] = e;
	let t = (Rn[1] & 2147483648) >> 16 & 65535, n = Rn[1] & 2146435072, r = 0;
	return n >= 1089470464 ? Rn[0] > 0 ? n = 31744 : (n = (n & 2080374784) >> 16, r = (Rn[1] & 1048575) >> 10) : n <= 1056964608 ? (r = 1048576 + (Rn[1] & 1048575), r = 1048576 + (r << (n >> 20) - 998) >> 21, n = 0) : (n = n - 1056964608 >> 10, r = (Rn[1] & 1048575) + 512 >> 10), t | n | r & 65535;
}
// ../team/front/node_modules/apache-arrow/visitor/set.mjs
var M = class extends j {};
function N(e) {
	return (t, n, r) => {
		if (t.setValid(n, r != null)) return e(t, n, r);
	};
}
var Vn = (e, t, n) => {
	e[t] = Math.floor(n / 864e5);
}, Hn = (e, t, n, r) => {
	if (n + 1 < t.length) {
		let i = O(t[n]), a = O(t[n + 1]);
		e.set(r.subarray(0, a - i), i);
	}
}, Un = ({ offset: e, values: t }, n, r) => {
	let i = e + n;
	r ? t[i >> 3] |= 1 << i % 8 : t[i >> 3] &= ~(1 << i % 8);
}, Wn = ({ values: e }, t, n) => {
	e[t] = n;
}, Gn = ({ values: e }, t, n) => {
	e[t] = n;
}, Kn = ({ values: e }, t, n) => {
	e[t] = Bn(n);
}, qn = (e, t, n) => {
	switch (e.type.precision) {
		case C.HALF: return Kn(e, t, n);
		case C.SINGLE:
		case C.DOUBLE: return Gn(e, t, n);
	}
}, Jn = ({ values: e }, t, n) => {
	Vn(e, t, n.valueOf());
}, Yn = ({ values: e }, t, n) => {
	e[t] = BigInt(n);
}, Xn = ({ stride: e, values: t }, n, r) => {
	t.set(r.subarray(0, e), e * n);
}, Zn = ({ values: e, valueOffsets: t }, n, r) => Hn(e, t, n, r), Qn = ({ values: e, valueOffsets: t }, n, r) => Hn(e, t, n, l(r)), $n = (e, t, n) => {
	e.type.unit === ke.DAY ? Jn(e, t, n) : Yn(e, t, n);
}, er = ({ values: e }, t, n) => {
	e[t] = BigInt(n / 1e3);
}, tr = ({ values: e }, t, n) => {
	e[t] = BigInt(n);
}, nr = ({ values: e }, t, n) => {
	e[t] = BigInt(n * 1e3);
}, rr = ({ values: e }, t, n) => {
	e[t] = BigInt(n * 1e6);
}, ir = (e, t, n) => {
	switch (e.type.unit) {
		case w.SECOND: return er(e, t, n);
		case w.MILLISECOND: return tr(e, t, n);
		case w.MICROSECOND: return nr(e, t, n);
		case w.NANOSECOND: return rr(e, t, n);
	}
}, ar = ({ values: e }, t, n) => {
	e[t] = n;
}, or = ({ values: e }, t, n) => {
	e[t] = n;
}, sr = ({ values: e }, t, n) => {
	e[t] = n;
}, cr = ({ values: e }, t, n) => {
	e[t] = n;
}, lr = (e, t, n) => {
	switch (e.type.unit) {
		case w.SECOND: return ar(e, t, n);
		case w.MILLISECOND: return or(e, t, n);
		case w.MICROSECOND: return sr(e, t, n);
		case w.NANOSECOND: return cr(e, t, n);
	}
}, ur = ({ values: e, stride: t }, n, r) => {
	e.set(r.subarray(0, t), t * n);
}, dr = (e, t, n) => {
	let r = e.children[0], i = e.valueOffsets, a = jr.getVisitFn(r);
	if (Array.isArray(n)) for (let e = -1, o = i[t], s = i[t + 1]; o < s;) a(r, o++, n[++e]);
	else for (let e = -1, o = i[t], s = i[t + 1]; o < s;) a(r, o++, n.get(++e));
}, fr = (e, t, n) => {
	let r = e.children[0], { valueOffsets: i } = e, a = jr.getVisitFn(r), { [t]: o, [t + 1]: s } = i, c = n instanceof Map ? n.entries() : Object.entries(n);
	for (let e of c) if (a(r, o, e), ++o >= s) break;
}, pr = (e, t) => (n, r, i, a) => r && n(r, e, t[a]), mr = (e, t) => (n, r, i, a) => r && n(r, e, t.get(a)), hr = (e, t) => (n, r, i, a) => r && n(r, e, t.get(i.name)), gr = (e, t) => (n, r, i, a) => r && n(r, e, t[i.name]), _r = (e, t, n) => {
	let r = e.type.children.map((e) => jr.getVisitFn(e.type)), i = n instanceof Map ? hr(t, n) : n instanceof H ? mr(t, n) : Array.isArray(n) ? pr(t, n) : gr(t, n);
	e.type.children.forEach((t, n) => i(r[n], e.children[n], t, n));
}, vr = (e, t, n) => {
	e.type.mode === S.Dense ? yr(e, t, n) : br(e, t, n);
}, yr = (e, t, n) => {
	let r = e.type.typeIdToChildIndex[e.typeIds[t]], i = e.children[r];
	jr.visit(i, e.valueOffsets[t], n);
}, br = (e, t, n) => {
	let r = e.type.typeIdToChildIndex[e.typeIds[t]], i = e.children[r];
	jr.visit(i, t, n);
}, xr = (e, t, n) => {
	var r;
	(r = e.dictionary) == null || r.set(e.values[t], n);
}, Sr = (e, t, n) => {
	e.type.unit === Ae.DAY_TIME ? Cr(e, t, n) : wr(e, t, n);
}, Cr = ({ values: e }, t, n) => {
	e.set(n.subarray(0, 2), 2 * t);
}, wr = ({ values: e }, t, n) => {
	e[t] = n[0] * 12 + n[1] % 12;
}, Tr = ({ values: e }, t, n) => {
	e[t] = n;
}, Er = ({ values: e }, t, n) => {
	e[t] = n;
}, Dr = ({ values: e }, t, n) => {
	e[t] = n;
}, Or = ({ values: e }, t, n) => {
	e[t] = n;
}, kr = (e, t, n) => {
	switch (e.type.unit) {
		case w.SECOND: return Tr(e, t, n);
		case w.MILLISECOND: return Er(e, t, n);
		case w.MICROSECOND: return Dr(e, t, n);
		case w.NANOSECOND: return Or(e, t, n);
	}
}, Ar = (e, t, n) => {
	let { stride: r } = e, i = e.children[0], a = jr.getVisitFn(i);
	if (Array.isArray(n)) for (let e = -1, o = t * r; ++e < r;) a(i, o + e, n[e]);
	else for (let e = -1, o = t * r; ++e < r;) a(i, o + e, n.get(e));
};
M.prototype.visitBool = N(Un), M.prototype.visitInt = N(Wn), M.prototype.visitInt8 = N(Wn), M.prototype.visitInt16 = N(Wn), M.prototype.visitInt32 = N(Wn), M.prototype.visitInt64 = N(Wn), M.prototype.visitUint8 = N(Wn), M.prototype.visitUint16 = N(Wn), M.prototype.visitUint32 = N(Wn), M.prototype.visitUint64 = N(Wn), M.prototype.visitFloat = N(qn), M.prototype.visitFloat16 = N(Kn), M.prototype.visitFloat32 = N(Gn), M.prototype.visitFloat64 = N(Gn), M.prototype.visitUtf8 = N(Qn), M.prototype.visitLargeUtf8 = N(Qn), M.prototype.visitBinary = N(Zn), M.prototype.visitLargeBinary = N(Zn), M.prototype.visitFixedSizeBinary = N(Xn), M.prototype.visitDate = N($n), M.prototype.visitDateDay = N(Jn), M.prototype.visitDateMillisecond = N(Yn), M.prototype.visitTimestamp = N(ir), M.prototype.visitTimestampSecond = N(er), M.prototype.visitTimestampMillisecond = N(tr), M.prototype.visitTimestampMicrosecond = N(nr), M.prototype.visitTimestampNanosecond = N(rr), M.prototype.visitTime = N(lr), M.prototype.visitTimeSecond = N(ar), M.prototype.visitTimeMillisecond = N(or), M.prototype.visitTimeMicrosecond = N(sr), M.prototype.visitTimeNanosecond = N(cr), M.prototype.visitDecimal = N(ur), M.prototype.visitList = N(dr), M.prototype.visitStruct = N(_r), M.prototype.visitUnion = N(vr), M.prototype.visitDenseUnion = N(yr), M.prototype.visitSparseUnion = N(br), M.prototype.visitDictionary = N(xr), M.prototype.visitInterval = N(Sr), M.prototype.visitIntervalDayTime = N(Cr), M.prototype.visitIntervalYearMonth = N(wr), M.prototype.visitDuration = N(kr), M.prototype.visitDurationSecond = N(Tr), M.prototype.visitDurationMillisecond = N(Er), M.prototype.visitDurationMicrosecond = N(Dr), M.prototype.visitDurationNanosecond = N(Or), M.prototype.visitFixedSizeList = N(Ar), M.prototype.visitMap = N(fr);
var jr = new M(), Mr = Symbol.for("parent"), Nr = Symbol.for("rowIndex"), Pr = class {
	constructor(e, t) {
		return this[Mr] = e, this[Nr] = t, new Proxy(this, new Ir());
	}
	toArray() {
		return Object.values(this.toJSON());
	}
	toJSON() {
		let e = this[Nr], t = this[Mr], n = t.type.children, r = {};
		for (let i = -1, a = n.length; ++i < a;) r[n[i].name] = Ti.visit(t.children[i], e);
		return r;
	}
	toString() {
		return `{${[...this].map(([e, t]) => `${yt(e)}: ${yt(t)}`).join(", ")}}`;
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return this.toString();
	}
	[Symbol.iterator]() {
		return new Fr(this[Mr], this[Nr]);
	}
}, Fr = class {
	constructor(e, t) {
		this.childIndex = 0, this.children = e.children, this.rowIndex = t, this.childFields = e.type.children, this.numChildren = this.childFields.length;
	}
	[Symbol.iterator]() {
		return this;
	}
	next() {
		let e = this.childIndex;
		return e < this.numChildren ? (this.childIndex = e + 1, {
			done: !1,
			value: [this.childFields[e].name, Ti.visit(this.children[e], this.rowIndex)]
		}) : {
			done: !0,
			value: null
		};
	}
};
Object.defineProperties(Pr.prototype, {
	[Symbol.toStringTag]: {
		enumerable: !1,
		configurable: !1,
		value: "Row"
	},
	[Mr]: {
		writable: !0,
		enumerable: !1,
		configurable: !1,
		value: null
	},
	[Nr]: {
		writable: !0,
		enumerable: !1,
		configurable: !1,
		value: -1
	}
});
var Ir = class {
	isExtensible() {
		return !1;
	}
	deleteProperty() {
		return !1;
	}
	preventExtensions() {
		return !0;
	}
	ownKeys(e) {
		return e[Mr].type.children.map((e) => e.name);
	}
	has(e, t) {
		return e[Mr].type.children.findIndex((e) => e.name === t) !== -1;
	}
	getOwnPropertyDescriptor(e, t) {
		if (e[Mr].type.children.findIndex((e) => e.name === t) !== -1) return {
			writable: !0,
			enumerable: !0,
			configurable: !0
		};
	}
	get(e, t) {
		if (Reflect.has(e, t)) return e[t];
		let n = e[Mr].type.children.findIndex((e) => e.name === t);
		if (n !== -1) {
			let r = Ti.visit(e[Mr].children[n], e[Nr]);
			return Reflect.set(e, t, r), r;
		}
	}
	set(e, t, n) {
		let r = e[Mr].type.children.findIndex((e) => e.name === t);
		return r === -1 ? Reflect.has(e, t) || typeof t == "symbol" ? Reflect.set(e, t, n) : !1 : (jr.visit(e[Mr].children[r], e[Nr], n), Reflect.set(e, t, n));
	}
}, P = class extends j {};
function F(e) {
	return (t, n) => t.getValid(n) ? e(t, n) : null;
}
var Lr = (e, t) => 864e5 * e[t], Rr = (e, t) => null, zr = (e, t, n) => {
	if (n + 1 >= t.length) return null;
	let r = O(t[n]), i = O(t[n + 1]);
	return e.subarray(r, i);
}, Br = ({ offset: e, values: t }, n) => {
	let r = e + n;
	return !!(t[r >> 3] & 1 << r % 8);
}, Vr = ({ values: e }, t) => Lr(e, t), Hr = ({ values: e }, t) => O(e[t]), Ur = ({ stride: e, values: t }, n) => t[e * n], Wr = ({ stride: e, values: t }, n) => zn(t[e * n]), Gr = ({ values: e }, t) => e[t], Kr = ({ stride: e, values: t }, n) => t.subarray(e * n, e * (n + 1)), qr = ({ values: e, valueOffsets: t }, n) => zr(e, t, n), Jr = ({ values: e, valueOffsets: t }, n) => {
	let r = zr(e, t, n);
	return r === null ? null : s(r);
}, Yr = ({ values: e }, t) => e[t], Xr = ({ type: e, values: t }, n) => e.precision === C.HALF ? zn(t[n]) : t[n], Zr = (e, t) => e.type.unit === ke.DAY ? Vr(e, t) : Hr(e, t), Qr = ({ values: e }, t) => 1e3 * O(e[t]), $r = ({ values: e }, t) => O(e[t]), ei = ({ values: e }, t) => bt(e[t], BigInt(1e3)), ti = ({ values: e }, t) => bt(e[t], BigInt(1e6)), ni = (e, t) => {
	switch (e.type.unit) {
		case w.SECOND: return Qr(e, t);
		case w.MILLISECOND: return $r(e, t);
		case w.MICROSECOND: return ei(e, t);
		case w.NANOSECOND: return ti(e, t);
	}
}, ri = ({ values: e }, t) => e[t], ii = ({ values: e }, t) => e[t], ai = ({ values: e }, t) => e[t], oi = ({ values: e }, t) => e[t], si = (e, t) => {
	switch (e.type.unit) {
		case w.SECOND: return ri(e, t);
		case w.MILLISECOND: return ii(e, t);
		case w.MICROSECOND: return ai(e, t);
		case w.NANOSECOND: return oi(e, t);
	}
}, ci = ({ values: e, stride: t }, n) => jt.decimal(e.subarray(t * n, t * (n + 1))), li = (e, t) => {
	let { valueOffsets: n, stride: r, children: i } = e, { [t * r]: a, [t * r + 1]: o } = n;
	return new H([i[0].slice(a, o - a)]);
}, ui = (e, t) => {
	let { valueOffsets: n, children: r } = e, { [t]: i, [t + 1]: a } = n, o = r[0];
	return new Ai(o.slice(i, a - i));
}, di = (e, t) => new Pr(e, t), fi = (e, t) => e.type.mode === S.Dense ? pi(e, t) : mi(e, t), pi = (e, t) => {
	let n = e.type.typeIdToChildIndex[e.typeIds[t]], r = e.children[n];
	return Ti.visit(r, e.valueOffsets[t]);
}, mi = (e, t) => {
	let n = e.type.typeIdToChildIndex[e.typeIds[t]], r = e.children[n];
	return Ti.visit(r, t);
}, hi = (e, t) => e.dictionary?.get(e.values[t]), gi = (e, t) => e.type.unit === Ae.DAY_TIME ? _i(e, t) : vi(e, t), _i = ({ values: e }, t) => e.subarray(2 * t, 2 * (t + 1)), vi = ({ values: e }, t) => {
	let n = e[t], r = /* @__PURE__ */ new Int32Array(2);
	return r[0] = Math.trunc(n / 12), r[1] = Math.trunc(n % 12), r;
}, yi = ({ values: e }, t) => e[t], bi = ({ values: e }, t) => e[t], xi = ({ values: e }, t) => e[t], Si = ({ values: e }, t) => e[t], Ci = (e, t) => {
	switch (e.type.unit) {
		case w.SECOND: return yi(e, t);
		case w.MILLISECOND: return bi(e, t);
		case w.MICROSECOND: return xi(e, t);
		case w.NANOSECOND: return Si(e, t);
	}
}, wi = (e, t) => {
	let { stride: n, children: r } = e;
	return new H([r[0].slice(t * n, n)]);
};
P.prototype.visitNull = F(Rr), P.prototype.visitBool = F(Br), P.prototype.visitInt = F(Yr), P.prototype.visitInt8 = F(Ur), P.prototype.visitInt16 = F(Ur), P.prototype.visitInt32 = F(Ur), P.prototype.visitInt64 = F(Gr), P.prototype.visitUint8 = F(Ur), P.prototype.visitUint16 = F(Ur), P.prototype.visitUint32 = F(Ur), P.prototype.visitUint64 = F(Gr), P.prototype.visitFloat = F(Xr), P.prototype.visitFloat16 = F(Wr), P.prototype.visitFloat32 = F(Ur), P.prototype.visitFloat64 = F(Ur), P.prototype.visitUtf8 = F(Jr), P.prototype.visitLargeUtf8 = F(Jr), P.prototype.visitBinary = F(qr), P.prototype.visitLargeBinary = F(qr), P.prototype.visitFixedSizeBinary = F(Kr), P.prototype.visitDate = F(Zr), P.prototype.visitDateDay = F(Vr), P.prototype.visitDateMillisecond = F(Hr), P.prototype.visitTimestamp = F(ni), P.prototype.visitTimestampSecond = F(Qr), P.prototype.visitTimestampMillisecond = F($r), P.prototype.visitTimestampMicrosecond = F(ei), P.prototype.visitTimestampNanosecond = F(ti), P.prototype.visitTime = F(si), P.prototype.visitTimeSecond = F(ri), P.prototype.visitTimeMillisecond = F(ii), P.prototype.visitTimeMicrosecond = F(ai), P.prototype.visitTimeNanosecond = F(oi), P.prototype.visitDecimal = F(ci), P.prototype.visitList = F(li), P.prototype.visitStruct = F(di), P.prototype.visitUnion = F(fi), P.prototype.visitDenseUnion = F(pi), P.prototype.visitSparseUnion = F(mi), P.prototype.visitDictionary = F(hi), P.prototype.visitInterval = F(gi), P.prototype.visitIntervalDayTime = F(_i), P.prototype.visitIntervalYearMonth = F(vi), P.prototype.visitDuration = F(Ci), P.prototype.visitDurationSecond = F(yi), P.prototype.visitDurationMillisecond = F(bi), P.prototype.visitDurationMicrosecond = F(xi), P.prototype.visitDurationNanosecond = F(Si), P.prototype.visitFixedSizeList = F(wi), P.prototype.visitMap = F(ui);
var Ti = new P(), Ei = Symbol.for("keys"), Di = Symbol.for("vals"), Oi = Symbol.for("kKeysAsStrings"), ki = Symbol.for("_kKeysAsStrings"), Ai = class {
	constructor(e) {
		return this[Ei] = new H([e.children[0]]).memoize(), this[Di] = e.children[1], new Proxy(this, new Mi());
	}
	get [Oi]() {
		return this[ki] || (this[ki] = Array.from(this[Ei].toArray(), String));
	}
	[Symbol.iterator]() {
		return new ji(this[Ei], this[Di]);
	}
	get size() {
		return this[Ei].length;
	}
	toArray() {
		return Object.values(this.toJSON());
	}
	toJSON() {
		let e = this[Ei], t = this[Di], n = {};
		for (let r = -1, i = e.length; ++r < i;) n[e.get(r)] = Ti.visit(t, r);
		return n;
	}
	toString() {
		return `{${[...this].map(([e, t]) => `${yt(e)}: ${yt(t)}`).join(", ")}}`;
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return this.toString();
	}
}, ji = class {
	constructor(e, t) {
		this.keys = e, this.vals = t, this.keyIndex = 0, this.numKeys = e.length;
	}
	[Symbol.iterator]() {
		return this;
	}
	next() {
		let e = this.keyIndex;
		return e === this.numKeys ? {
			done: !0,
			value: null
		} : (this.keyIndex++, {
			done: !1,
			value: [this.keys.get(e), Ti.visit(this.vals, e)]
		});
	}
}, Mi = class {
	isExtensible() {
		return !1;
	}
	deleteProperty() {
		return !1;
	}
	preventExtensions() {
		return !0;
	}
	ownKeys(e) {
		return e[Oi];
	}
	has(e, t) {
		return e[Oi].includes(t);
	}
	getOwnPropertyDescriptor(e, t) {
		if (e[Oi].indexOf(t) !== -1) return {
			writable: !0,
			enumerable: !0,
			configurable: !0
		};
	}
	get(e, t) {
		if (Reflect.has(e, t)) return e[t];
		let n = e[Oi].indexOf(t);
		if (n !== -1) {
			let r = Ti.visit(Reflect.get(e, Di), n);
			return Reflect.set(e, t, r), r;
		}
	}
	set(e, t, n) {
		let r = e[Oi].indexOf(t);
		return r === -1 ? Reflect.has(e, t) ? Reflect.set(e, t, n) : !1 : (jr.visit(Reflect.get(e, Di), r, n), Reflect.set(e, t, n));
	}
};
Object.defineProperties(Ai.prototype, {
	[Symbol.toStringTag]: {
		enumerable: !1,
		configurable: !1,
		value: "Row"
	},
	[Ei]: {
		writable: !0,
		enumerable: !1,
		configurable: !1,
		value: null
	},
	[Di]: {
		writable: !0,
		enumerable: !1,
		configurable: !1,
		value: null
	},
	[ki]: {
		writable: !0,
		enumerable: !1,
		configurable: !1,
		value: null
	}
});
// ../team/front/node_modules/apache-arrow/util/vector.mjs
var Ni;
function Pi(e, t, n, r) {
	let { length: i = 0 } = e, a = typeof t == "number" ? t : 0, o = typeof n == "number" ? n : i;
	return a < 0 && (a = (a % i + i) % i), o < 0 && (o = (o % i + i) % i), o < a && (Ni = a, a = o, o = Ni), o > i && (o = i), r ? r(e, a, o) : [a, o];
}
var Fi = (e, t) => e < 0 ? t + e : e, Ii = (e) => e !== e;
function Li(e) {
	if (typeof e != "object" || !e) return Ii(e) ? Ii : (t) => t === e;
	if (e instanceof Date) {
		let t = e.valueOf();
		return (e) => e instanceof Date && e.valueOf() === t;
	}
	return ArrayBuffer.isView(e) ? (t) => t ? be(e, t) : !1 : e instanceof Map ? zi(e) : Array.isArray(e) ? Ri(e) : e instanceof H ? Bi(e) : Vi(e, !0);
}
function Ri(e) {
	let t = [];
	for (let n = -1, r = e.length; ++n < r;) t[n] = Li(e[n]);
	return Hi(t);
}
function zi(e) {
	let t = -1, n = [];
	for (let r of e.values()) n[++t] = Li(r);
	return Hi(n);
}
function Bi(e) {
	let t = [];
	for (let n = -1, r = e.length; ++n < r;) t[n] = Li(e.get(n));
	return Hi(t);
}
function Vi(e, t = !1) {
	let n = Object.keys(e);
	if (!t && n.length === 0) return () => !1;
	let r = [];
	for (let t = -1, i = n.length; ++t < i;) r[t] = Li(e[n[t]]);
	return Hi(r, n);
}
function Hi(e, t) {
	return (n) => {
		if (!n || typeof n != "object") return !1;
		switch (n.constructor) {
			case Array: return Ui(e, n);
			case Map: return Gi(e, n, n.keys());
			case Ai:
			case Pr:
			case Object:
			case void 0: return Gi(e, n, t || Object.keys(n));
		}
		return n instanceof H && Wi(e, n);
	};
}
function Ui(e, t) {
	let n = e.length;
	if (t.length !== n) return !1;
	for (let r = -1; ++r < n;) if (!e[r](t[r])) return !1;
	return !0;
}
function Wi(e, t) {
	let n = e.length;
	if (t.length !== n) return !1;
	for (let r = -1; ++r < n;) if (!e[r](t.get(r))) return !1;
	return !0;
}
function Gi(e, t, n) {
	let r = n[Symbol.iterator](), i = t instanceof Map ? t.keys() : Object.keys(t)[Symbol.iterator](), a = t instanceof Map ? t.values() : Object.values(t)[Symbol.iterator](), o = 0, s = e.length, c = a.next(), l = r.next(), u = i.next();
	for (; o < s && !l.done && !u.done && !c.done && l.value === u.value && e[o](c.value); ++o, l = r.next(), u = i.next(), c = a.next());
	return o === s && l.done && u.done && c.done ? !0 : (r.return && r.return(), i.return && i.return(), a.return && a.return(), !1);
}
// ../team/front/node_modules/apache-arrow/util/bit.mjs
function Ki(e, t, n, r) {
	return !!(n & 1 << r);
}
function qi(e, t, n, r) {
	return (n & 1 << r) >> r;
}
function Ji(e, t, n) {
	let r = n.byteLength + 7 & -8;
	if (e > 0 || n.byteLength < r) {
		let i = new Uint8Array(r);
		return i.set(e % 8 == 0 ? n.subarray(e >> 3) : Yi(new Xi(n, e, t, null, Ki)).subarray(0, r)), i;
	}
	return n;
}
function Yi(e) {
	let t = [], n = 0, r = 0, i = 0;
	for (let a of e) a && (i |= 1 << r), ++r === 8 && (t[n++] = i, i = r = 0);
	(n === 0 || r > 0) && (t[n++] = i);
	let a = new Uint8Array(t.length + 7 & -8);
	return a.set(t), a;
}
var Xi = class {
	constructor(e, t, n, r, i) {
		this.bytes = e, this.length = n, this.context = r, this.get = i, this.bit = t % 8, this.byteIndex = t >> 3, this.byte = e[this.byteIndex++], this.index = 0;
	}
	next() {
		return this.index < this.length ? (this.bit === 8 && (this.bit = 0, this.byte = this.bytes[this.byteIndex++]), { value: this.get(this.context, this.index++, this.byte, this.bit++) }) : {
			done: !0,
			value: null
		};
	}
	[Symbol.iterator]() {
		return this;
	}
};
function Zi(e, t, n) {
	if (n - t <= 0) return 0;
	if (n - t < 8) {
		let r = 0;
		for (let i of new Xi(e, t, n - t, e, qi)) r += i;
		return r;
	}
	let r = n >> 3 << 3, i = t + (t % 8 == 0 ? 0 : 8 - t % 8);
	return Zi(e, t, i) + Zi(e, r, n) + Qi(e, i >> 3, r - i >> 3);
}
function Qi(e, t, n) {
	let r = 0, i = Math.trunc(t), a = new DataView(e.buffer, e.byteOffset, e.byteLength), o = n === void 0 ? e.byteLength : i + n;
	for (; o - i >= 4;) r += $i(a.getUint32(i)), i += 4;
	for (; o - i >= 2;) r += $i(a.getUint16(i)), i += 2;
	for (; o - i >= 1;) r += $i(a.getUint8(i)), i += 1;
	return r;
}
function $i(e) {
	let t = Math.trunc(e);
	return t -= t >>> 1 & 1431655765, t = (t & 858993459) + (t >>> 2 & 858993459), (t + (t >>> 4) & 252645135) * 16843009 >>> 24;
}
var I = class e {
	get typeId() {
		return this.type.typeId;
	}
	get ArrayType() {
		return this.type.ArrayType;
	}
	get buffers() {
		return [
			this.valueOffsets,
			this.values,
			this.nullBitmap,
			this.typeIds
		];
	}
	get nullable() {
		if (this._nullCount !== 0) {
			let { type: e } = this;
			return k.isSparseUnion(e) || k.isDenseUnion(e) ? this.children.some((e) => e.nullable) : this.nullBitmap && this.nullBitmap.byteLength > 0;
		}
		return !0;
	}
	get byteLength() {
		let e = 0, { valueOffsets: t, values: n, nullBitmap: r, typeIds: i } = this;
		return t && (e += t.byteLength), n && (e += n.byteLength), r && (e += r.byteLength), i && (e += i.byteLength), this.children.reduce((e, t) => e + t.byteLength, e);
	}
	get nullCount() {
		if (k.isUnion(this.type)) return this.children.reduce((e, t) => e + t.nullCount, 0);
		let e = this._nullCount, t;
		return e <= -1 && (t = this.nullBitmap) && (this._nullCount = e = t.length === 0 ? 0 : this.length - Zi(t, this.offset, this.offset + this.length)), e;
	}
	constructor(t, n, r, i, a, o = [], s) {
		this.type = t, this.children = o, this.dictionary = s, this.offset = Math.floor(Math.max(n || 0, 0)), this.length = Math.floor(Math.max(r || 0, 0)), this._nullCount = Math.floor(Math.max(i || 0, -1));
		let c;
		a instanceof e ? (this.stride = a.stride, this.values = a.values, this.typeIds = a.typeIds, this.nullBitmap = a.nullBitmap, this.valueOffsets = a.valueOffsets) : (this.stride = Nn(t), a && ((c = a[0]) && (this.valueOffsets = c), (c = a[1]) && (this.values = c), (c = a[2]) && (this.nullBitmap = c), (c = a[3]) && (this.typeIds = c)));
	}
	getValid(e) {
		let { type: t } = this;
		if (k.isUnion(t)) {
			let n = t, r = this.children[n.typeIdToChildIndex[this.typeIds[e]]], i = n.mode === S.Dense ? this.valueOffsets[e] : e;
			return r.getValid(i);
		}
		if (this.nullable && this.nullCount > 0) {
			let t = this.offset + e;
			return !!(this.nullBitmap[t >> 3] & 1 << t % 8);
		}
		return !0;
	}
	setValid(e, t) {
		let n, { type: r } = this;
		if (k.isUnion(r)) {
			let i = r, a = this.children[i.typeIdToChildIndex[this.typeIds[e]]], o = i.mode === S.Dense ? this.valueOffsets[e] : e;
			n = a.getValid(o), a.setValid(o, t);
		} else {
			let { nullBitmap: r } = this, { offset: i, length: a } = this, o = i + e, s = 1 << o % 8, c = o >> 3;
			(!r || r.byteLength <= c) && (r = new Uint8Array((i + a + 63 & -64) >> 3).fill(255), this.nullCount > 0 ? (r.set(Ji(i, a, this.nullBitmap), 0), Object.assign(this, { nullBitmap: r })) : Object.assign(this, {
				nullBitmap: r,
				_nullCount: 0
			}));
			let l = r[c];
			n = (l & s) !== 0, r[c] = t ? l | s : l & ~s;
		}
		return n !== !!t && (this._nullCount = this.nullCount + (t ? -1 : 1)), t;
	}
	clone(t = this.type, n = this.offset, r = this.length, i = this._nullCount, a = this, o = this.children) {
		return new e(t, n, r, i, a, o, this.dictionary);
	}
	slice(e, t) {
		let { stride: n, typeId: r, children: i } = this, a = (this._nullCount === 0) - 1, o = r === 16 ? n : 1, s = this._sliceBuffers(e, t, n, r);
		return this.clone(this.type, this.offset + e, t, a, s, i.length === 0 || this.valueOffsets ? i : this._sliceChildren(i, o * e, o * t));
	}
	_changeLengthAndBackfillNullBitmap(e) {
		if (this.typeId === D.Null) return this.clone(this.type, 0, e, 0);
		let { length: t, nullCount: n } = this, r = new Uint8Array((e + 63 & -64) >> 3).fill(255, 0, t >> 3);
		r[t >> 3] = (1 << t - (t & -8)) - 1, n > 0 && r.set(Ji(this.offset, t, this.nullBitmap), 0);
		let i = this.buffers;
		return i[_t.VALIDITY] = r, this.clone(this.type, 0, e, n + (e - t), i);
	}
	_sliceBuffers(e, t, n, r) {
		let i, { buffers: a } = this;
		return (i = a[_t.TYPE]) && (a[_t.TYPE] = i.subarray(e, e + t)), (i = a[_t.OFFSET]) && (a[_t.OFFSET] = i.subarray(e, e + t + 1)) || (i = a[_t.DATA]) && (a[_t.DATA] = r === 6 ? i : i.subarray(n * e, n * (e + t))), a;
	}
	_sliceChildren(e, t, n) {
		return e.map((e) => e.slice(t, n));
	}
};
I.prototype.children = Object.freeze([]);
var ea = new class e extends j {
	visit(e) {
		return this.getVisitFn(e.type).call(this, e);
	}
	visitNull(e) {
		let { type: t, offset: n = 0, length: r = 0 } = e;
		return new I(t, n, r, r);
	}
	visitBool(e) {
		let { type: t, offset: n = 0 } = e, r = b(e.nullBitmap), i = y(t.ArrayType, e.data), { length: a = i.length >> 3, nullCount: o = e.nullBitmap ? -1 : 0 } = e;
		return new I(t, n, a, o, [
			void 0,
			i,
			r
		]);
	}
	visitInt(e) {
		let { type: t, offset: n = 0 } = e, r = b(e.nullBitmap), i = y(t.ArrayType, e.data), { length: a = i.length, nullCount: o = e.nullBitmap ? -1 : 0 } = e;
		return new I(t, n, a, o, [
			void 0,
			i,
			r
		]);
	}
	visitFloat(e) {
		let { type: t, offset: n = 0 } = e, r = b(e.nullBitmap), i = y(t.ArrayType, e.data), { length: a = i.length, nullCount: o = e.nullBitmap ? -1 : 0 } = e;
		return new I(t, n, a, o, [
			void 0,
			i,
			r
		]);
	}
	visitUtf8(e) {
		let { type: t, offset: n = 0 } = e, r = b(e.data), i = b(e.nullBitmap), a = fe(e.valueOffsets), { length: o = a.length - 1, nullCount: s = e.nullBitmap ? -1 : 0 } = e;
		return new I(t, n, o, s, [
			a,
			r,
			i
		]);
	}
	visitLargeUtf8(e) {
		let { type: t, offset: n = 0 } = e, r = b(e.data), i = b(e.nullBitmap), a = pe(e.valueOffsets), { length: o = a.length - 1, nullCount: s = e.nullBitmap ? -1 : 0 } = e;
		return new I(t, n, o, s, [
			a,
			r,
			i
		]);
	}
	visitBinary(e) {
		let { type: t, offset: n = 0 } = e, r = b(e.data), i = b(e.nullBitmap), a = fe(e.valueOffsets), { length: o = a.length - 1, nullCount: s = e.nullBitmap ? -1 : 0 } = e;
		return new I(t, n, o, s, [
			a,
			r,
			i
		]);
	}
	visitLargeBinary(e) {
		let { type: t, offset: n = 0 } = e, r = b(e.data), i = b(e.nullBitmap), a = pe(e.valueOffsets), { length: o = a.length - 1, nullCount: s = e.nullBitmap ? -1 : 0 } = e;
		return new I(t, n, o, s, [
			a,
			r,
			i
		]);
	}
	visitFixedSizeBinary(e) {
		let { type: t, offset: n = 0 } = e, r = b(e.nullBitmap), i = y(t.ArrayType, e.data), { length: a = i.length / Nn(t), nullCount: o = e.nullBitmap ? -1 : 0 } = e;
		return new I(t, n, a, o, [
			void 0,
			i,
			r
		]);
	}
	visitDate(e) {
		let { type: t, offset: n = 0 } = e, r = b(e.nullBitmap), i = y(t.ArrayType, e.data), { length: a = i.length / Nn(t), nullCount: o = e.nullBitmap ? -1 : 0 } = e;
		return new I(t, n, a, o, [
			void 0,
			i,
			r
		]);
	}
	visitTimestamp(e) {
		let { type: t, offset: n = 0 } = e, r = b(e.nullBitmap), i = y(t.ArrayType, e.data), { length: a = i.length / Nn(t), nullCount: o = e.nullBitmap ? -1 : 0 } = e;
		return new I(t, n, a, o, [
			void 0,
			i,
			r
		]);
	}
	visitTime(e) {
		let { type: t, offset: n = 0 } = e, r = b(e.nullBitmap), i = y(t.ArrayType, e.data), { length: a = i.length / Nn(t), nullCount: o = e.nullBitmap ? -1 : 0 } = e;
		return new I(t, n, a, o, [
			void 0,
			i,
			r
		]);
	}
	visitDecimal(e) {
		let { type: t, offset: n = 0 } = e, r = b(e.nullBitmap), i = y(t.ArrayType, e.data), { length: a = i.length / Nn(t), nullCount: o = e.nullBitmap ? -1 : 0 } = e;
		return new I(t, n, a, o, [
			void 0,
			i,
			r
		]);
	}
	visitList(e) {
		let { type: t, offset: n = 0, child: r } = e, i = b(e.nullBitmap), a = fe(e.valueOffsets), { length: o = a.length - 1, nullCount: s = e.nullBitmap ? -1 : 0 } = e;
		return new I(t, n, o, s, [
			a,
			void 0,
			i
		], [r]);
	}
	visitStruct(e) {
		let { type: t, offset: n = 0, children: r = [] } = e, i = b(e.nullBitmap), { length: a = r.reduce((e, { length: t }) => Math.max(e, t), 0), nullCount: o = e.nullBitmap ? -1 : 0 } = e;
		return new I(t, n, a, o, [
			void 0,
			void 0,
			i
		], r);
	}
	visitUnion(e) {
		let { type: t, offset: n = 0, children: r = [] } = e, i = y(t.ArrayType, e.typeIds), { length: a = i.length, nullCount: o = -1 } = e;
		return k.isSparseUnion(t) ? new I(t, n, a, o, [
			void 0,
			void 0,
			void 0,
			i
		], r) : new I(t, n, a, o, [
			fe(e.valueOffsets),
			void 0,
			void 0,
			i
		], r);
	}
	visitDictionary(t) {
		let { type: n, offset: r = 0 } = t, i = b(t.nullBitmap), a = y(n.indices.ArrayType, t.data), { dictionary: o = new H([new e().visit({ type: n.dictionary })]) } = t, { length: s = a.length, nullCount: c = t.nullBitmap ? -1 : 0 } = t;
		return new I(n, r, s, c, [
			void 0,
			a,
			i
		], [], o);
	}
	visitInterval(e) {
		let { type: t, offset: n = 0 } = e, r = b(e.nullBitmap), i = y(t.ArrayType, e.data), { length: a = i.length / Nn(t), nullCount: o = e.nullBitmap ? -1 : 0 } = e;
		return new I(t, n, a, o, [
			void 0,
			i,
			r
		]);
	}
	visitDuration(e) {
		let { type: t, offset: n = 0 } = e, r = b(e.nullBitmap), i = y(t.ArrayType, e.data), { length: a = i.length, nullCount: o = e.nullBitmap ? -1 : 0 } = e;
		return new I(t, n, a, o, [
			void 0,
			i,
			r
		]);
	}
	visitFixedSizeList(t) {
		let { type: n, offset: r = 0, child: i = new e().visit({ type: n.valueType }) } = t, a = b(t.nullBitmap), { length: o = i.length / Nn(n), nullCount: s = t.nullBitmap ? -1 : 0 } = t;
		return new I(n, r, o, s, [
			void 0,
			void 0,
			a
		], [i]);
	}
	visitMap(t) {
		let { type: n, offset: r = 0, child: i = new e().visit({ type: n.childType }) } = t, a = b(t.nullBitmap), o = fe(t.valueOffsets), { length: s = o.length - 1, nullCount: c = t.nullBitmap ? -1 : 0 } = t;
		return new I(n, r, s, c, [
			o,
			void 0,
			a
		], [i]);
	}
}();
function L(e) {
	return ea.visit(e);
}
// ../team/front/node_modules/apache-arrow/util/chunk.mjs
var ta = class {
	constructor(e = 0, t) {
		this.numChunks = e, this.getChunkIterator = t, this.chunkIndex = 0, this.chunkIterator = this.getChunkIterator(0);
	}
	next() {
		for (; this.chunkIndex < this.numChunks;) {
			let e = this.chunkIterator.next();
			if (!e.done) return e;
			++this.chunkIndex < this.numChunks && (this.chunkIterator = this.getChunkIterator(this.chunkIndex));
		}
		return {
			done: !0,
			value: null
		};
	}
	[Symbol.iterator]() {
		return this;
	}
};
function na(e) {
	return e.some((e) => e.nullable);
}
function ra(e) {
	return e.reduce((e, t) => e + t.nullCount, 0);
}
function ia(e) {
	return e.reduce((e, t, n) => (e[n + 1] = e[n] + t.length, e), new Uint32Array(e.length + 1));
}
function aa(e, t, n, r) {
	let i = [];
	for (let a = -1, o = e.length; ++a < o;) {
		let o = e[a], s = t[a], { length: c } = o;
		if (s >= r) break;
		if (n >= s + c) continue;
		if (s >= n && s + c <= r) {
			i.push(o);
			continue;
		}
		let l = Math.max(0, n - s), u = Math.min(r - s, c);
		i.push(o.slice(l, u - l));
	}
	return i.length === 0 && i.push(e[0].slice(0, 0)), i;
}
function oa(e, t, n, r) {
	let i = 0, a = 0, o = t.length - 1;
	do {
		if (i >= o - 1) return n < t[o] ? r(e, i, n - t[i]) : null;
		a = i + Math.trunc((o - i) * .5), n < t[a] ? o = a : i = a;
	} while (i < o);
}
function sa(e, t) {
	return e.getValid(t);
}
function ca(e) {
	function t(t, n, r) {
		return e(t[n], r);
	}
	return function(e) {
		let n = this.data;
		return oa(n, this._offsets, e, t);
	};
}
function la(e) {
	let t;
	function n(n, r, i) {
		return e(n[r], i, t);
	}
	return function(e, r) {
		let i = this.data;
		t = r;
		let a = oa(i, this._offsets, e, n);
		return t = void 0, a;
	};
}
function ua(e) {
	let t;
	function n(n, r, i) {
		let a = i, o = 0, s = 0;
		for (let i = r - 1, c = n.length; ++i < c;) {
			let r = n[i];
			if (~(o = e(r, t, a))) return s + o;
			a = 0, s += r.length;
		}
		return -1;
	}
	return function(e, r) {
		t = e;
		let i = this.data, a = typeof r == "number" ? oa(i, this._offsets, r, n) : n(i, 0, 0);
		return t = void 0, a;
	};
}
// ../team/front/node_modules/apache-arrow/visitor/indexof.mjs
var R = class extends j {};
function da(e, t) {
	return t === null && e.length > 0 ? 0 : -1;
}
function fa(e, t) {
	let { nullBitmap: n } = e;
	if (!n || e.nullCount <= 0) return -1;
	let r = 0;
	for (let i of new Xi(n, e.offset + (t || 0), e.length, n, Ki)) {
		if (!i) return r;
		++r;
	}
	return -1;
}
function z(e, t, n) {
	if (t === void 0) return -1;
	if (t === null) switch (e.typeId) {
		case D.Union: break;
		case D.Dictionary: break;
		default: return fa(e, n);
	}
	let r = Ti.getVisitFn(e), i = Li(t);
	for (let t = (n || 0) - 1, a = e.length; ++t < a;) if (i(r(e, t))) return t;
	return -1;
}
function pa(e, t, n) {
	let r = Ti.getVisitFn(e), i = Li(t);
	for (let t = (n || 0) - 1, a = e.length; ++t < a;) if (i(r(e, t))) return t;
	return -1;
}
R.prototype.visitNull = da, R.prototype.visitBool = z, R.prototype.visitInt = z, R.prototype.visitInt8 = z, R.prototype.visitInt16 = z, R.prototype.visitInt32 = z, R.prototype.visitInt64 = z, R.prototype.visitUint8 = z, R.prototype.visitUint16 = z, R.prototype.visitUint32 = z, R.prototype.visitUint64 = z, R.prototype.visitFloat = z, R.prototype.visitFloat16 = z, R.prototype.visitFloat32 = z, R.prototype.visitFloat64 = z, R.prototype.visitUtf8 = z, R.prototype.visitLargeUtf8 = z, R.prototype.visitBinary = z, R.prototype.visitLargeBinary = z, R.prototype.visitFixedSizeBinary = z, R.prototype.visitDate = z, R.prototype.visitDateDay = z, R.prototype.visitDateMillisecond = z, R.prototype.visitTimestamp = z, R.prototype.visitTimestampSecond = z, R.prototype.visitTimestampMillisecond = z, R.prototype.visitTimestampMicrosecond = z, R.prototype.visitTimestampNanosecond = z, R.prototype.visitTime = z, R.prototype.visitTimeSecond = z, R.prototype.visitTimeMillisecond = z, R.prototype.visitTimeMicrosecond = z, R.prototype.visitTimeNanosecond = z, R.prototype.visitDecimal = z, R.prototype.visitList = z, R.prototype.visitStruct = z, R.prototype.visitUnion = z, R.prototype.visitDenseUnion = pa, R.prototype.visitSparseUnion = pa, R.prototype.visitDictionary = z, R.prototype.visitInterval = z, R.prototype.visitIntervalDayTime = z, R.prototype.visitIntervalYearMonth = z, R.prototype.visitDuration = z, R.prototype.visitDurationSecond = z, R.prototype.visitDurationMillisecond = z, R.prototype.visitDurationMicrosecond = z, R.prototype.visitDurationNanosecond = z, R.prototype.visitFixedSizeList = z, R.prototype.visitMap = z;
var ma = new R(), B = class extends j {};
function V(e) {
	let { type: t } = e;
	if (e.nullCount === 0 && e.stride === 1 && (k.isInt(t) && t.bitWidth !== 64 || k.isTime(t) && t.bitWidth !== 64 || k.isFloat(t) && t.precision !== C.HALF)) return new ta(e.data.length, (t) => {
		let n = e.data[t];
		return n.values.subarray(0, n.length)[Symbol.iterator]();
	});
	let n = 0;
	return new ta(e.data.length, (t) => {
		let r = e.data[t].length, i = e.slice(n, n + r);
		return n += r, new ha(i);
	});
}
var ha = class {
	constructor(e) {
		this.vector = e, this.index = 0;
	}
	next() {
		return this.index < this.vector.length ? { value: this.vector.get(this.index++) } : {
			done: !0,
			value: null
		};
	}
	[Symbol.iterator]() {
		return this;
	}
};
B.prototype.visitNull = V, B.prototype.visitBool = V, B.prototype.visitInt = V, B.prototype.visitInt8 = V, B.prototype.visitInt16 = V, B.prototype.visitInt32 = V, B.prototype.visitInt64 = V, B.prototype.visitUint8 = V, B.prototype.visitUint16 = V, B.prototype.visitUint32 = V, B.prototype.visitUint64 = V, B.prototype.visitFloat = V, B.prototype.visitFloat16 = V, B.prototype.visitFloat32 = V, B.prototype.visitFloat64 = V, B.prototype.visitUtf8 = V, B.prototype.visitLargeUtf8 = V, B.prototype.visitBinary = V, B.prototype.visitLargeBinary = V, B.prototype.visitFixedSizeBinary = V, B.prototype.visitDate = V, B.prototype.visitDateDay = V, B.prototype.visitDateMillisecond = V, B.prototype.visitTimestamp = V, B.prototype.visitTimestampSecond = V, B.prototype.visitTimestampMillisecond = V, B.prototype.visitTimestampMicrosecond = V, B.prototype.visitTimestampNanosecond = V, B.prototype.visitTime = V, B.prototype.visitTimeSecond = V, B.prototype.visitTimeMillisecond = V, B.prototype.visitTimeMicrosecond = V, B.prototype.visitTimeNanosecond = V, B.prototype.visitDecimal = V, B.prototype.visitList = V, B.prototype.visitStruct = V, B.prototype.visitUnion = V, B.prototype.visitDenseUnion = V, B.prototype.visitSparseUnion = V, B.prototype.visitDictionary = V, B.prototype.visitInterval = V, B.prototype.visitIntervalDayTime = V, B.prototype.visitIntervalYearMonth = V, B.prototype.visitDuration = V, B.prototype.visitDurationSecond = V, B.prototype.visitDurationMillisecond = V, B.prototype.visitDurationMicrosecond = V, B.prototype.visitDurationNanosecond = V, B.prototype.visitFixedSizeList = V, B.prototype.visitMap = V;
var ga = new B(), _a, va = {}, ya = {}, H = class e {
	constructor(t) {
		let n = t[0] instanceof e ? t.flatMap((e) => e.data) : t;
		if (n.length === 0 || n.some((e) => !(e instanceof I))) throw TypeError("Vector constructor expects an Array of Data instances.");
		let r = n[0]?.type;
		switch (n.length) {
			case 0:
				this._offsets = [0];
				break;
			case 1: {
				let { get: e, set: t, indexOf: i } = va[r.typeId], a = n[0];
				this.isValid = (e) => sa(a, e), this.get = (t) => e(a, t), this.set = (e, n) => t(a, e, n), this.indexOf = (e) => i(a, e), this._offsets = [0, a.length];
				break;
			}
			default: Object.setPrototypeOf(this, ya[r.typeId]), this._offsets = ia(n);
		}
		this.data = n, this.type = r, this.stride = Nn(r), this.numChildren = r.children?.length ?? 0, this.length = this._offsets.at(-1);
	}
	get byteLength() {
		return this.data.reduce((e, t) => e + t.byteLength, 0);
	}
	get nullable() {
		return na(this.data);
	}
	get nullCount() {
		return ra(this.data);
	}
	get ArrayType() {
		return this.type.ArrayType;
	}
	get [Symbol.toStringTag]() {
		return `${this.VectorName}<${this.type[Symbol.toStringTag]}>`;
	}
	get VectorName() {
		return `${D[this.type.typeId]}Vector`;
	}
	isValid(e) {
		return !1;
	}
	get(e) {
		return null;
	}
	at(e) {
		return this.get(Fi(e, this.length));
	}
	set(e, t) {}
	indexOf(e, t) {
		return -1;
	}
	includes(e, t) {
		return this.indexOf(e, t) > -1;
	}
	[Symbol.iterator]() {
		return ga.visit(this);
	}
	concat(...t) {
		return new e(this.data.concat(t.flatMap((e) => e.data).flat(Infinity)));
	}
	slice(t, n) {
		return new e(Pi(this, t, n, ({ data: e, _offsets: t }, n, r) => aa(e, t, n, r)));
	}
	toJSON() {
		return [...this];
	}
	toArray() {
		let { type: e, data: t, length: n, stride: r, ArrayType: i } = this;
		switch (e.typeId) {
			case D.Int:
			case D.Float:
			case D.Decimal:
			case D.Time:
			case D.Timestamp: switch (t.length) {
				case 0: return new i();
				case 1: return t[0].values.subarray(0, n * r);
				default: return t.reduce((e, { values: t, length: n }) => (e.array.set(t.subarray(0, n * r), e.offset), e.offset += n * r, e), {
					array: new i(n * r),
					offset: 0
				}).array;
			}
		}
		return [...this];
	}
	toString() {
		return `[${[...this].join(",")}]`;
	}
	getChild(e) {
		return this.getChildAt(this.type.children?.findIndex((t) => t.name === e));
	}
	getChildAt(t) {
		return t > -1 && t < this.numChildren ? new e(this.data.map(({ children: e }) => e[t])) : null;
	}
	get isMemoized() {
		return k.isDictionary(this.type) ? this.data[0].dictionary.isMemoized : !1;
	}
	memoize() {
		if (k.isDictionary(this.type)) {
			let t = new ba(this.data[0].dictionary), n = this.data.map((e) => {
				let n = e.clone();
				return n.dictionary = t, n;
			});
			return new e(n);
		}
		return new ba(this);
	}
	unmemoize() {
		if (k.isDictionary(this.type) && this.isMemoized) {
			let t = this.data[0].dictionary.unmemoize(), n = this.data.map((e) => {
				let n = e.clone();
				return n.dictionary = t, n;
			});
			return new e(n);
		}
		return this;
	}
};
_a = Symbol.toStringTag, H[_a] = ((e) => {
	e.type = k.prototype, e.data = [], e.length = 0, e.stride = 1, e.numChildren = 0, e._offsets = new Uint32Array([0]), e[Symbol.isConcatSpreadable] = !0;
	let t = Object.keys(D).map((e) => D[e]).filter((e) => typeof e == "number" && e !== D.NONE);
	for (let n of t) va[n] = {
		get: Ti.getVisitFnByTypeId(n),
		set: jr.getVisitFnByTypeId(n),
		indexOf: ma.getVisitFnByTypeId(n)
	}, ya[n] = Object.create(e, {
		isValid: { value: ca(sa) },
		get: { value: ca(Ti.getVisitFnByTypeId(n)) },
		set: { value: la(jr.getVisitFnByTypeId(n)) },
		indexOf: { value: ua(ma.getVisitFnByTypeId(n)) }
	});
	return "Vector";
})(H.prototype);
var ba = class e extends H {
	constructor(t) {
		super(t.data);
		let n = this.get, r = this.set, i = this.slice, a = Array(this.length);
		Object.defineProperty(this, "get", { value(e) {
			let t = a[e];
			if (t !== void 0) return t;
			let r = n.call(this, e);
			return a[e] = r, r;
		} }), Object.defineProperty(this, "set", { value(e, t) {
			r.call(this, e, t), a[e] = t;
		} }), Object.defineProperty(this, "slice", { value: (t, n) => new e(i.call(this, t, n)) }), Object.defineProperty(this, "isMemoized", { value: !0 }), Object.defineProperty(this, "unmemoize", { value: () => new H(this.data) }), Object.defineProperty(this, "memoize", { value: () => this });
	}
}, xa = class {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	offset() {
		return this.bb.readInt64(this.bb_pos);
	}
	metaDataLength() {
		return this.bb.readInt32(this.bb_pos + 8);
	}
	bodyLength() {
		return this.bb.readInt64(this.bb_pos + 16);
	}
	static sizeOf() {
		return 24;
	}
	static createBlock(e, t, n, r) {
		return e.prep(8, 24), e.writeInt64(BigInt(r ?? 0)), e.pad(4), e.writeInt32(n), e.writeInt64(BigInt(t ?? 0)), e.offset();
	}
}, Sa = class e {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	static getRootAsFooter(t, n) {
		return (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static getSizePrefixedRootAsFooter(t, n) {
		return t.setPosition(t.position() + 4), (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	version() {
		let e = this.bb.__offset(this.bb_pos, 4);
		return e ? this.bb.readInt16(this.bb_pos + e) : x.V1;
	}
	schema(e) {
		let t = this.bb.__offset(this.bb_pos, 6);
		return t ? (e || new gt()).__init(this.bb.__indirect(this.bb_pos + t), this.bb) : null;
	}
	dictionaries(e, t) {
		let n = this.bb.__offset(this.bb_pos, 8);
		return n ? (t || new xa()).__init(this.bb.__vector(this.bb_pos + n) + e * 24, this.bb) : null;
	}
	dictionariesLength() {
		let e = this.bb.__offset(this.bb_pos, 8);
		return e ? this.bb.__vector_len(this.bb_pos + e) : 0;
	}
	recordBatches(e, t) {
		let n = this.bb.__offset(this.bb_pos, 10);
		return n ? (t || new xa()).__init(this.bb.__vector(this.bb_pos + n) + e * 24, this.bb) : null;
	}
	recordBatchesLength() {
		let e = this.bb.__offset(this.bb_pos, 10);
		return e ? this.bb.__vector_len(this.bb_pos + e) : 0;
	}
	customMetadata(e, t) {
		let n = this.bb.__offset(this.bb_pos, 12);
		return n ? (t || new Ye()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + n) + e * 4), this.bb) : null;
	}
	customMetadataLength() {
		let e = this.bb.__offset(this.bb_pos, 12);
		return e ? this.bb.__vector_len(this.bb_pos + e) : 0;
	}
	static startFooter(e) {
		e.startObject(5);
	}
	static addVersion(e, t) {
		e.addFieldInt16(0, t, x.V1);
	}
	static addSchema(e, t) {
		e.addFieldOffset(1, t, 0);
	}
	static addDictionaries(e, t) {
		e.addFieldOffset(2, t, 0);
	}
	static startDictionariesVector(e, t) {
		e.startVector(24, t, 8);
	}
	static addRecordBatches(e, t) {
		e.addFieldOffset(3, t, 0);
	}
	static startRecordBatchesVector(e, t) {
		e.startVector(24, t, 8);
	}
	static addCustomMetadata(e, t) {
		e.addFieldOffset(4, t, 0);
	}
	static createCustomMetadataVector(e, t) {
		e.startVector(4, t.length, 4);
		for (let n = t.length - 1; n >= 0; n--) e.addOffset(t[n]);
		return e.endVector();
	}
	static startCustomMetadataVector(e, t) {
		e.startVector(4, t, 4);
	}
	static endFooter(e) {
		return e.endObject();
	}
	static finishFooterBuffer(e, t) {
		e.finish(t);
	}
	static finishSizePrefixedFooterBuffer(e, t) {
		e.finish(t, void 0, !0);
	}
}, U = class e {
	constructor(e = [], t, n, r = x.V5) {
		this.fields = e || [], this.metadata = t || /* @__PURE__ */ new Map(), n ||= wa(this.fields), this.dictionaries = n, this.metadataVersion = r;
	}
	get [Symbol.toStringTag]() {
		return "Schema";
	}
	get names() {
		return this.fields.map((e) => e.name);
	}
	toString() {
		return `Schema<{ ${this.fields.map((e, t) => `${t}: ${e}`).join(", ")} }>`;
	}
	select(t) {
		let n = new Set(t), r = this.fields.filter((e) => n.has(e.name));
		return new e(r, this.metadata);
	}
	selectAt(t) {
		let n = t.map((e) => this.fields[e]).filter(Boolean);
		return new e(n, this.metadata);
	}
	assign(...t) {
		let n = t[0] instanceof e ? t[0] : Array.isArray(t[0]) ? new e(t[0]) : new e(t), r = [...this.fields], i = Ca(Ca(/* @__PURE__ */ new Map(), this.metadata), n.metadata), a = n.fields.filter((e) => {
			let t = r.findIndex((t) => t.name === e.name);
			return !~t || (r[t] = e.clone({ metadata: Ca(Ca(/* @__PURE__ */ new Map(), r[t].metadata), e.metadata) })) && !1;
		}), o = wa(a, /* @__PURE__ */ new Map());
		return new e([...r, ...a], i, new Map([...this.dictionaries, ...o]));
	}
};
U.prototype.fields = null, U.prototype.metadata = null, U.prototype.dictionaries = null;
var W = class e {
	static new(...t) {
		let [n, r, i, a] = t;
		return t[0] && typeof t[0] == "object" && ({name: n} = t[0], r === void 0 && (r = t[0].type), i === void 0 && (i = t[0].nullable), a === void 0 && (a = t[0].metadata)), new e(`${n}`, r, i, a);
	}
	constructor(e, t, n = !1, r) {
		this.name = e, this.type = t, this.nullable = n, this.metadata = r || /* @__PURE__ */ new Map();
	}
	get typeId() {
		return this.type.typeId;
	}
	get [Symbol.toStringTag]() {
		return "Field";
	}
	toString() {
		return `${this.name}: ${this.type}`;
	}
	clone(...t) {
		let [n, r, i, a] = t;
		return !t[0] || typeof t[0] != "object" ? [n = this.name, r = this.type, i = this.nullable, a = this.metadata] = t : {name: n = this.name, type: r = this.type, nullable: i = this.nullable, metadata: a = this.metadata} = t[0], e.new(n, r, i, a);
	}
};
W.prototype.type = null, W.prototype.name = null, W.prototype.nullable = null, W.prototype.metadata = null;
function Ca(e, t) {
	return new Map([...e || /* @__PURE__ */ new Map(), ...t || /* @__PURE__ */ new Map()]);
}
function wa(e, t = /* @__PURE__ */ new Map()) {
	for (let n = -1, r = e.length; ++n < r;) {
		let r = e[n].type;
		if (k.isDictionary(r)) {
			if (!t.has(r.id)) t.set(r.id, r.dictionary);
			else if (t.get(r.id) !== r.dictionary) throw Error("Cannot create Schema containing two different dictionaries with the same Id");
		}
		r.children && r.children.length > 0 && wa(r.children, t);
	}
	return t;
}
// ../team/front/node_modules/apache-arrow/ipc/metadata/file.mjs
var Ta = Le, Ea = Ie, Da = class {
	static decode(e) {
		e = new Ea(b(e));
		let t = Sa.getRootAsFooter(e);
		return new Oa(U.decode(t.schema(), /* @__PURE__ */ new Map(), t.version()), t);
	}
	static encode(e) {
		let t = new Ta(), n = U.encode(t, e.schema);
		Sa.startRecordBatchesVector(t, e.numRecordBatches);
		for (let n of [...e.recordBatches()].slice().reverse()) ka.encode(t, n);
		let r = t.endVector();
		Sa.startDictionariesVector(t, e.numDictionaries);
		for (let n of [...e.dictionaryBatches()].slice().reverse()) ka.encode(t, n);
		let i = t.endVector();
		return Sa.startFooter(t), Sa.addSchema(t, n), Sa.addVersion(t, x.V5), Sa.addRecordBatches(t, r), Sa.addDictionaries(t, i), Sa.finishFooterBuffer(t, Sa.endFooter(t)), t.asUint8Array();
	}
	get numRecordBatches() {
		return this._recordBatches.length;
	}
	get numDictionaries() {
		return this._dictionaryBatches.length;
	}
	constructor(e, t = x.V5, n, r) {
		this.schema = e, this.version = t, n && (this._recordBatches = n), r && (this._dictionaryBatches = r);
	}
	*recordBatches() {
		for (let e, t = -1, n = this.numRecordBatches; ++t < n;) (e = this.getRecordBatch(t)) && (yield e);
	}
	*dictionaryBatches() {
		for (let e, t = -1, n = this.numDictionaries; ++t < n;) (e = this.getDictionaryBatch(t)) && (yield e);
	}
	getRecordBatch(e) {
		return e >= 0 && e < this.numRecordBatches && this._recordBatches[e] || null;
	}
	getDictionaryBatch(e) {
		return e >= 0 && e < this.numDictionaries && this._dictionaryBatches[e] || null;
	}
}, Oa = class extends Da {
	get numRecordBatches() {
		return this._footer.recordBatchesLength();
	}
	get numDictionaries() {
		return this._footer.dictionariesLength();
	}
	constructor(e, t) {
		super(e, t.version()), this._footer = t;
	}
	getRecordBatch(e) {
		if (e >= 0 && e < this.numRecordBatches) {
			let t = this._footer.recordBatches(e);
			if (t) return ka.decode(t);
		}
		return null;
	}
	getDictionaryBatch(e) {
		if (e >= 0 && e < this.numDictionaries) {
			let t = this._footer.dictionaries(e);
			if (t) return ka.decode(t);
		}
		return null;
	}
}, ka = class e {
	static decode(t) {
		return new e(t.metaDataLength(), t.bodyLength(), t.offset());
	}
	static encode(e, t) {
		let { metaDataLength: n } = t, r = BigInt(t.offset), i = BigInt(t.bodyLength);
		return xa.createBlock(e, r, n, i);
	}
	constructor(e, t, n) {
		this.metaDataLength = e, this.offset = O(n), this.bodyLength = O(t);
	}
}, G = Object.freeze({
	done: !0,
	value: void 0
}), Aa = class {
	constructor(e) {
		this._json = e;
	}
	get schema() {
		return this._json.schema;
	}
	get batches() {
		return this._json.batches || [];
	}
	get dictionaries() {
		return this._json.dictionaries || [];
	}
}, ja = class {
	tee() {
		return this._getDOMStream().tee();
	}
	pipe(e, t) {
		return this._getNodeStream().pipe(e, t);
	}
	pipeTo(e, t) {
		return this._getDOMStream().pipeTo(e, t);
	}
	pipeThrough(e, t) {
		return this._getDOMStream().pipeThrough(e, t);
	}
	_getDOMStream() {
		return this._DOMStream ||= this.toDOMStream();
	}
	_getNodeStream() {
		return this._nodeStream ||= this.toNodeStream();
	}
}, Ma = class extends ja {
	constructor() {
		super(), this._values = [], this.resolvers = [], this._closedPromise = new Promise((e) => this._closedPromiseResolve = e);
	}
	get closed() {
		return this._closedPromise;
	}
	cancel(t) {
		return e(this, void 0, void 0, function* () {
			yield this.return(t);
		});
	}
	write(e) {
		this._ensureOpen() && (this.resolvers.length <= 0 ? this._values.push(e) : this.resolvers.shift().resolve({
			done: !1,
			value: e
		}));
	}
	abort(e) {
		this._closedPromiseResolve && (this.resolvers.length <= 0 ? this._error = { error: e } : this.resolvers.shift().reject({
			done: !0,
			value: e
		}));
	}
	close() {
		if (this._closedPromiseResolve) {
			let { resolvers: e } = this;
			for (; e.length > 0;) e.shift().resolve(G);
			this._closedPromiseResolve(), this._closedPromiseResolve = void 0;
		}
	}
	[Symbol.asyncIterator]() {
		return this;
	}
	toDOMStream(e) {
		return xe.toDOMStream(this._closedPromiseResolve || this._error ? this : this._values, e);
	}
	toNodeStream(e) {
		return xe.toNodeStream(this._closedPromiseResolve || this._error ? this : this._values, e);
	}
	throw(t) {
		return e(this, void 0, void 0, function* () {
			return yield this.abort(t), G;
		});
	}
	return(t) {
		return e(this, void 0, void 0, function* () {
			return yield this.close(), G;
		});
	}
	read(t) {
		return e(this, void 0, void 0, function* () {
			return (yield this.next(t, "read")).value;
		});
	}
	peek(t) {
		return e(this, void 0, void 0, function* () {
			return (yield this.next(t, "peek")).value;
		});
	}
	next(...e) {
		return this._values.length > 0 ? Promise.resolve({
			done: !1,
			value: this._values.shift()
		}) : this._error ? Promise.reject({
			done: !0,
			value: this._error.error
		}) : this._closedPromiseResolve ? new Promise((e, t) => {
			this.resolvers.push({
				resolve: e,
				reject: t
			});
		}) : Promise.resolve(G);
	}
	_ensureOpen() {
		if (this._closedPromiseResolve) return !0;
		throw Error("AsyncQueue is closed");
	}
}, Na = class extends Ma {
	write(e) {
		if ((e = b(e)).byteLength > 0) return super.write(e);
	}
	toString(e = !1) {
		return e ? s(this.toUint8Array(!0)) : this.toUint8Array(!1).then(s);
	}
	toUint8Array(t = !1) {
		return t ? de(this._values)[0] : e(this, void 0, void 0, function* () {
			var e, t, n, r;
			let i = [], o = 0;
			try {
				for (var s = !0, c = a(this), l; l = yield c.next(), e = l.done, !e; s = !0) {
					r = l.value, s = !1;
					let e = r;
					i.push(e), o += e.byteLength;
				}
			} catch (e) {
				t = { error: e };
			} finally {
				try {
					!s && !e && (n = c.return) && (yield n.call(c));
				} finally {
					if (t) throw t.error;
				}
			}
			return de(i, o)[0];
		});
	}
}, Pa = class {
	constructor(e) {
		e && (this.source = new Ia(xe.fromIterable(e)));
	}
	[Symbol.iterator]() {
		return this;
	}
	next(e) {
		return this.source.next(e);
	}
	throw(e) {
		return this.source.throw(e);
	}
	return(e) {
		return this.source.return(e);
	}
	peek(e) {
		return this.source.peek(e);
	}
	read(e) {
		return this.source.read(e);
	}
}, Fa = class e {
	constructor(t) {
		t instanceof e ? this.source = t.source : t instanceof Na ? this.source = new La(xe.fromAsyncIterable(t)) : oe(t) ? this.source = new La(xe.fromNodeStream(t)) : ie(t) ? this.source = new La(xe.fromDOMStream(t)) : te(t) ? this.source = new La(xe.fromDOMStream(t.body)) : h(t) ? this.source = new La(xe.fromIterable(t)) : (m(t) || g(t)) && (this.source = new La(xe.fromAsyncIterable(t)));
	}
	[Symbol.asyncIterator]() {
		return this;
	}
	next(e) {
		return this.source.next(e);
	}
	throw(e) {
		return this.source.throw(e);
	}
	return(e) {
		return this.source.return(e);
	}
	get closed() {
		return this.source.closed;
	}
	cancel(e) {
		return this.source.cancel(e);
	}
	peek(e) {
		return this.source.peek(e);
	}
	read(e) {
		return this.source.read(e);
	}
}, Ia = class {
	constructor(e) {
		this.source = e;
	}
	cancel(e) {
		this.return(e);
	}
	peek(e) {
		return this.next(e, "peek").value;
	}
	read(e) {
		return this.next(e, "read").value;
	}
	next(e, t = "read") {
		return this.source.next({
			cmd: t,
			size: e
		});
	}
	throw(e) {
		return Object.create(this.source.throw && this.source.throw(e) || G);
	}
	return(e) {
		return Object.create(this.source.return && this.source.return(e) || G);
	}
}, La = class {
	constructor(e) {
		this.source = e, this._closedPromise = new Promise((e) => this._closedPromiseResolve = e);
	}
	cancel(t) {
		return e(this, void 0, void 0, function* () {
			yield this.return(t);
		});
	}
	get closed() {
		return this._closedPromise;
	}
	read(t) {
		return e(this, void 0, void 0, function* () {
			return (yield this.next(t, "read")).value;
		});
	}
	peek(t) {
		return e(this, void 0, void 0, function* () {
			return (yield this.next(t, "peek")).value;
		});
	}
	next(t) {
		return e(this, arguments, void 0, function* (e, t = "read") {
			return yield this.source.next({
				cmd: t,
				size: e
			});
		});
	}
	throw(t) {
		return e(this, void 0, void 0, function* () {
			let e = this.source.throw && (yield this.source.throw(t)) || G;
			return this._closedPromiseResolve && this._closedPromiseResolve(), this._closedPromiseResolve = void 0, Object.create(e);
		});
	}
	return(t) {
		return e(this, void 0, void 0, function* () {
			let e = this.source.return && (yield this.source.return(t)) || G;
			return this._closedPromiseResolve && this._closedPromiseResolve(), this._closedPromiseResolve = void 0, Object.create(e);
		});
	}
}, Ra = class extends Pa {
	constructor(e, t) {
		super(), this.position = 0, this.buffer = b(e), this.size = t === void 0 ? this.buffer.byteLength : t;
	}
	readInt32(e) {
		let { buffer: t, byteOffset: n } = this.readAt(e, 4);
		return new DataView(t, n).getInt32(0, !0);
	}
	seek(e) {
		return this.position = Math.min(e, this.size), e < this.size;
	}
	read(e) {
		let { buffer: t, size: n, position: r } = this;
		return t && r < n ? (typeof e != "number" && (e = Infinity), this.position = Math.min(n, r + Math.min(n - r, e)), t.subarray(r, this.position)) : null;
	}
	readAt(e, t) {
		let n = this.buffer, r = Math.min(this.size, e + t);
		return n ? n.subarray(e, r) : new Uint8Array(t);
	}
	close() {
		this.buffer &&= null;
	}
	throw(e) {
		return this.close(), {
			done: !0,
			value: e
		};
	}
	return(e) {
		return this.close(), {
			done: !0,
			value: e
		};
	}
}, za = class extends Fa {
	constructor(t, n) {
		super(), this.position = 0, this._handle = t, typeof n == "number" ? this.size = n : this._pending = e(this, void 0, void 0, function* () {
			this.size = (yield t.stat()).size, delete this._pending;
		});
	}
	readInt32(t) {
		return e(this, void 0, void 0, function* () {
			let { buffer: e, byteOffset: n } = yield this.readAt(t, 4);
			return new DataView(e, n).getInt32(0, !0);
		});
	}
	seek(t) {
		return e(this, void 0, void 0, function* () {
			return this._pending && (yield this._pending), this.position = Math.min(t, this.size), t < this.size;
		});
	}
	read(t) {
		return e(this, void 0, void 0, function* () {
			this._pending && (yield this._pending);
			let { _handle: e, size: n, position: r } = this;
			if (e && r < n) {
				typeof t != "number" && (t = Infinity);
				let i = r, a = 0, o = 0, s = Math.min(n, i + Math.min(n - i, t)), c = new Uint8Array(Math.max(0, (this.position = s) - i));
				for (; (i += o) < s && (a += o) < c.byteLength;) ({bytesRead: o} = yield e.read(c, a, c.byteLength - a, i));
				return c;
			}
			return null;
		});
	}
	readAt(t, n) {
		return e(this, void 0, void 0, function* () {
			this._pending && (yield this._pending);
			let { _handle: e, size: r } = this;
			if (e && t + n < r) {
				let i = Math.min(r, t + n), a = new Uint8Array(i - t);
				return (yield e.read(a, 0, n, t)).buffer;
			}
			return new Uint8Array(n);
		});
	}
	close() {
		return e(this, void 0, void 0, function* () {
			let e = this._handle;
			this._handle = null, e && (yield e.close());
		});
	}
	throw(t) {
		return e(this, void 0, void 0, function* () {
			return yield this.close(), {
				done: !0,
				value: t
			};
		});
	}
	return(t) {
		return e(this, void 0, void 0, function* () {
			return yield this.close(), {
				done: !0,
				value: t
			};
		});
	}
}, Ba = 65536;
function Va(e) {
	return e < 0 && (e = 4294967295 + e + 1), `0x${e.toString(16)}`;
}
var Ha = 8, Ua = [
	1,
	10,
	100,
	1e3,
	1e4,
	1e5,
	1e6,
	1e7,
	1e8
], Wa = class {
	constructor(e) {
		this.buffer = e;
	}
	high() {
		return this.buffer[1];
	}
	low() {
		return this.buffer[0];
	}
	_times(e) {
		let t = new Uint32Array([
			this.buffer[1] >>> 16,
			this.buffer[1] & 65535,
			this.buffer[0] >>> 16,
			this.buffer[0] & 65535
		]), n = new Uint32Array([
			e.buffer[1] >>> 16,
			e.buffer[1] & 65535,
			e.buffer[0] >>> 16,
			e.buffer[0] & 65535
		]), r = t[3] * n[3];
		this.buffer[0] = r & 65535;
		let i = r >>> 16;
		return r = t[2] * n[3], i += r, r = t[3] * n[2] >>> 0, i += r, this.buffer[0] += i << 16, this.buffer[1] = i >>> 0 < r ? Ba : 0, this.buffer[1] += i >>> 16, this.buffer[1] += t[1] * n[3] + t[2] * n[2] + t[3] * n[1], this.buffer[1] += t[0] * n[3] + t[1] * n[2] + t[2] * n[1] + t[3] * n[0] << 16, this;
	}
	_plus(e) {
		let t = this.buffer[0] + e.buffer[0] >>> 0;
		this.buffer[1] += e.buffer[1], t < this.buffer[0] >>> 0 && ++this.buffer[1], this.buffer[0] = t;
	}
	lessThan(e) {
		return this.buffer[1] < e.buffer[1] || this.buffer[1] === e.buffer[1] && this.buffer[0] < e.buffer[0];
	}
	equals(e) {
		return this.buffer[1] === e.buffer[1] && this.buffer[0] == e.buffer[0];
	}
	greaterThan(e) {
		return e.lessThan(this);
	}
	hex() {
		return `${Va(this.buffer[1])} ${Va(this.buffer[0])}`;
	}
}, K = class e extends Wa {
	times(e) {
		return this._times(e), this;
	}
	plus(e) {
		return this._plus(e), this;
	}
	static from(t, n = /* @__PURE__ */ new Uint32Array(2)) {
		return e.fromString(typeof t == "string" ? t : t.toString(), n);
	}
	static fromNumber(t, n = /* @__PURE__ */ new Uint32Array(2)) {
		return e.fromString(t.toString(), n);
	}
	static fromString(t, n = /* @__PURE__ */ new Uint32Array(2)) {
		let r = t.length, i = new e(n);
		for (let n = 0; n < r;) {
			let a = Ha < r - n ? Ha : r - n, o = new e(new Uint32Array([Number.parseInt(t.slice(n, n + a), 10), 0])), s = new e(new Uint32Array([Ua[a], 0]));
			i.times(s), i.plus(o), n += a;
		}
		return i;
	}
	static convertArray(t) {
		let n = new Uint32Array(t.length * 2);
		for (let r = -1, i = t.length; ++r < i;) e.from(t[r], new Uint32Array(n.buffer, n.byteOffset + 2 * r * 4, 2));
		return n;
	}
	static multiply(t, n) {
		return new e(new Uint32Array(t.buffer)).times(n);
	}
	static add(t, n) {
		return new e(new Uint32Array(t.buffer)).plus(n);
	}
}, Ga = class e extends Wa {
	negate() {
		return this.buffer[0] = ~this.buffer[0] + 1, this.buffer[1] = ~this.buffer[1], this.buffer[0] == 0 && ++this.buffer[1], this;
	}
	times(e) {
		return this._times(e), this;
	}
	plus(e) {
		return this._plus(e), this;
	}
	lessThan(e) {
		let t = this.buffer[1] | 0, n = e.buffer[1] | 0;
		return t < n || t === n && this.buffer[0] < e.buffer[0];
	}
	static from(t, n = /* @__PURE__ */ new Uint32Array(2)) {
		return e.fromString(typeof t == "string" ? t : t.toString(), n);
	}
	static fromNumber(t, n = /* @__PURE__ */ new Uint32Array(2)) {
		return e.fromString(t.toString(), n);
	}
	static fromString(t, n = /* @__PURE__ */ new Uint32Array(2)) {
		let r = t.startsWith("-"), i = t.length, a = new e(n);
		for (let n = +!!r; n < i;) {
			let r = Ha < i - n ? Ha : i - n, o = new e(new Uint32Array([Number.parseInt(t.slice(n, n + r), 10), 0])), s = new e(new Uint32Array([Ua[r], 0]));
			a.times(s), a.plus(o), n += r;
		}
		return r ? a.negate() : a;
	}
	static convertArray(t) {
		let n = new Uint32Array(t.length * 2);
		for (let r = -1, i = t.length; ++r < i;) e.from(t[r], new Uint32Array(n.buffer, n.byteOffset + 2 * r * 4, 2));
		return n;
	}
	static multiply(t, n) {
		return new e(new Uint32Array(t.buffer)).times(n);
	}
	static add(t, n) {
		return new e(new Uint32Array(t.buffer)).plus(n);
	}
}, Ka = class e {
	constructor(e) {
		this.buffer = e;
	}
	high() {
		return new Ga(new Uint32Array(this.buffer.buffer, this.buffer.byteOffset + 8, 2));
	}
	low() {
		return new Ga(new Uint32Array(this.buffer.buffer, this.buffer.byteOffset, 2));
	}
	negate() {
		return this.buffer[0] = ~this.buffer[0] + 1, this.buffer[1] = ~this.buffer[1], this.buffer[2] = ~this.buffer[2], this.buffer[3] = ~this.buffer[3], this.buffer[0] == 0 && ++this.buffer[1], this.buffer[1] == 0 && ++this.buffer[2], this.buffer[2] == 0 && ++this.buffer[3], this;
	}
	times(e) {
		let t = new K(new Uint32Array([this.buffer[3], 0])), n = new K(new Uint32Array([this.buffer[2], 0])), r = new K(new Uint32Array([this.buffer[1], 0])), i = new K(new Uint32Array([this.buffer[0], 0])), a = new K(new Uint32Array([e.buffer[3], 0])), o = new K(new Uint32Array([e.buffer[2], 0])), s = new K(new Uint32Array([e.buffer[1], 0])), c = new K(new Uint32Array([e.buffer[0], 0])), l = K.multiply(i, c);
		this.buffer[0] = l.low();
		let u = new K(new Uint32Array([l.high(), 0]));
		return l = K.multiply(r, c), u.plus(l), l = K.multiply(i, s), u.plus(l), this.buffer[1] = u.low(), this.buffer[3] = +!!u.lessThan(l), this.buffer[2] = u.high(), new K(new Uint32Array(this.buffer.buffer, this.buffer.byteOffset + 8, 2)).plus(K.multiply(n, c)).plus(K.multiply(r, s)).plus(K.multiply(i, o)), this.buffer[3] += K.multiply(t, c).plus(K.multiply(n, s)).plus(K.multiply(r, o)).plus(K.multiply(i, a)).low(), this;
	}
	plus(e) {
		let t = /* @__PURE__ */ new Uint32Array(4);
		return t[3] = this.buffer[3] + e.buffer[3] >>> 0, t[2] = this.buffer[2] + e.buffer[2] >>> 0, t[1] = this.buffer[1] + e.buffer[1] >>> 0, t[0] = this.buffer[0] + e.buffer[0] >>> 0, t[0] < this.buffer[0] >>> 0 && ++t[1], t[1] < this.buffer[1] >>> 0 && ++t[2], t[2] < this.buffer[2] >>> 0 && ++t[3], this.buffer[3] = t[3], this.buffer[2] = t[2], this.buffer[1] = t[1], this.buffer[0] = t[0], this;
	}
	hex() {
		return `${Va(this.buffer[3])} ${Va(this.buffer[2])} ${Va(this.buffer[1])} ${Va(this.buffer[0])}`;
	}
	static multiply(t, n) {
		return new e(new Uint32Array(t.buffer)).times(n);
	}
	static add(t, n) {
		return new e(new Uint32Array(t.buffer)).plus(n);
	}
	static from(t, n = /* @__PURE__ */ new Uint32Array(4)) {
		return e.fromString(typeof t == "string" ? t : t.toString(), n);
	}
	static fromNumber(t, n = /* @__PURE__ */ new Uint32Array(4)) {
		return e.fromString(t.toString(), n);
	}
	static fromString(t, n = /* @__PURE__ */ new Uint32Array(4)) {
		let r = t.startsWith("-"), i = t.length, a = new e(n);
		for (let n = +!!r; n < i;) {
			let r = Ha < i - n ? Ha : i - n, o = new e(new Uint32Array([
				Number.parseInt(t.slice(n, n + r), 10),
				0,
				0,
				0
			])), s = new e(new Uint32Array([
				Ua[r],
				0,
				0,
				0
			]));
			a.times(s), a.plus(o), n += r;
		}
		return r ? a.negate() : a;
	}
	static convertArray(t) {
		let n = new Uint32Array(t.length * 4);
		for (let r = -1, i = t.length; ++r < i;) e.from(t[r], new Uint32Array(n.buffer, n.byteOffset + 16 * r, 4));
		return n;
	}
}, qa = class extends j {
	constructor(e, t, n, r, i = x.V5) {
		super(), this.nodesIndex = -1, this.buffersIndex = -1, this.bytes = e, this.nodes = t, this.buffers = n, this.dictionaries = r, this.metadataVersion = i;
	}
	visit(e) {
		return super.visit(e instanceof W ? e.type : e);
	}
	visitNull(e, { length: t } = this.nextFieldNode()) {
		return L({
			type: e,
			length: t
		});
	}
	visitBool(e, { length: t, nullCount: n } = this.nextFieldNode()) {
		return L({
			type: e,
			length: t,
			nullCount: n,
			nullBitmap: this.readNullBitmap(e, n),
			data: this.readData(e)
		});
	}
	visitInt(e, { length: t, nullCount: n } = this.nextFieldNode()) {
		return L({
			type: e,
			length: t,
			nullCount: n,
			nullBitmap: this.readNullBitmap(e, n),
			data: this.readData(e)
		});
	}
	visitFloat(e, { length: t, nullCount: n } = this.nextFieldNode()) {
		return L({
			type: e,
			length: t,
			nullCount: n,
			nullBitmap: this.readNullBitmap(e, n),
			data: this.readData(e)
		});
	}
	visitUtf8(e, { length: t, nullCount: n } = this.nextFieldNode()) {
		return L({
			type: e,
			length: t,
			nullCount: n,
			nullBitmap: this.readNullBitmap(e, n),
			valueOffsets: this.readOffsets(e),
			data: this.readData(e)
		});
	}
	visitLargeUtf8(e, { length: t, nullCount: n } = this.nextFieldNode()) {
		return L({
			type: e,
			length: t,
			nullCount: n,
			nullBitmap: this.readNullBitmap(e, n),
			valueOffsets: this.readOffsets(e),
			data: this.readData(e)
		});
	}
	visitBinary(e, { length: t, nullCount: n } = this.nextFieldNode()) {
		return L({
			type: e,
			length: t,
			nullCount: n,
			nullBitmap: this.readNullBitmap(e, n),
			valueOffsets: this.readOffsets(e),
			data: this.readData(e)
		});
	}
	visitLargeBinary(e, { length: t, nullCount: n } = this.nextFieldNode()) {
		return L({
			type: e,
			length: t,
			nullCount: n,
			nullBitmap: this.readNullBitmap(e, n),
			valueOffsets: this.readOffsets(e),
			data: this.readData(e)
		});
	}
	visitFixedSizeBinary(e, { length: t, nullCount: n } = this.nextFieldNode()) {
		return L({
			type: e,
			length: t,
			nullCount: n,
			nullBitmap: this.readNullBitmap(e, n),
			data: this.readData(e)
		});
	}
	visitDate(e, { length: t, nullCount: n } = this.nextFieldNode()) {
		return L({
			type: e,
			length: t,
			nullCount: n,
			nullBitmap: this.readNullBitmap(e, n),
			data: this.readData(e)
		});
	}
	visitTimestamp(e, { length: t, nullCount: n } = this.nextFieldNode()) {
		return L({
			type: e,
			length: t,
			nullCount: n,
			nullBitmap: this.readNullBitmap(e, n),
			data: this.readData(e)
		});
	}
	visitTime(e, { length: t, nullCount: n } = this.nextFieldNode()) {
		return L({
			type: e,
			length: t,
			nullCount: n,
			nullBitmap: this.readNullBitmap(e, n),
			data: this.readData(e)
		});
	}
	visitDecimal(e, { length: t, nullCount: n } = this.nextFieldNode()) {
		return L({
			type: e,
			length: t,
			nullCount: n,
			nullBitmap: this.readNullBitmap(e, n),
			data: this.readData(e)
		});
	}
	visitList(e, { length: t, nullCount: n } = this.nextFieldNode()) {
		return L({
			type: e,
			length: t,
			nullCount: n,
			nullBitmap: this.readNullBitmap(e, n),
			valueOffsets: this.readOffsets(e),
			child: this.visit(e.children[0])
		});
	}
	visitStruct(e, { length: t, nullCount: n } = this.nextFieldNode()) {
		return L({
			type: e,
			length: t,
			nullCount: n,
			nullBitmap: this.readNullBitmap(e, n),
			children: this.visitMany(e.children)
		});
	}
	visitUnion(e, { length: t, nullCount: n } = this.nextFieldNode()) {
		return this.metadataVersion < x.V5 && this.readNullBitmap(e, n), e.mode === S.Sparse ? this.visitSparseUnion(e, {
			length: t,
			nullCount: n
		}) : this.visitDenseUnion(e, {
			length: t,
			nullCount: n
		});
	}
	visitDenseUnion(e, { length: t, nullCount: n } = this.nextFieldNode()) {
		return L({
			type: e,
			length: t,
			nullCount: n,
			typeIds: this.readTypeIds(e),
			valueOffsets: this.readOffsets(e),
			children: this.visitMany(e.children)
		});
	}
	visitSparseUnion(e, { length: t, nullCount: n } = this.nextFieldNode()) {
		return L({
			type: e,
			length: t,
			nullCount: n,
			typeIds: this.readTypeIds(e),
			children: this.visitMany(e.children)
		});
	}
	visitDictionary(e, { length: t, nullCount: n } = this.nextFieldNode()) {
		return L({
			type: e,
			length: t,
			nullCount: n,
			nullBitmap: this.readNullBitmap(e, n),
			data: this.readData(e.indices),
			dictionary: this.readDictionary(e)
		});
	}
	visitInterval(e, { length: t, nullCount: n } = this.nextFieldNode()) {
		return L({
			type: e,
			length: t,
			nullCount: n,
			nullBitmap: this.readNullBitmap(e, n),
			data: this.readData(e)
		});
	}
	visitDuration(e, { length: t, nullCount: n } = this.nextFieldNode()) {
		return L({
			type: e,
			length: t,
			nullCount: n,
			nullBitmap: this.readNullBitmap(e, n),
			data: this.readData(e)
		});
	}
	visitFixedSizeList(e, { length: t, nullCount: n } = this.nextFieldNode()) {
		return L({
			type: e,
			length: t,
			nullCount: n,
			nullBitmap: this.readNullBitmap(e, n),
			child: this.visit(e.children[0])
		});
	}
	visitMap(e, { length: t, nullCount: n } = this.nextFieldNode()) {
		return L({
			type: e,
			length: t,
			nullCount: n,
			nullBitmap: this.readNullBitmap(e, n),
			valueOffsets: this.readOffsets(e),
			child: this.visit(e.children[0])
		});
	}
	nextFieldNode() {
		return this.nodes[++this.nodesIndex];
	}
	nextBufferRange() {
		return this.buffers[++this.buffersIndex];
	}
	readNullBitmap(e, t, n = this.nextBufferRange()) {
		return t > 0 && this.readData(e, n) || /* @__PURE__ */ new Uint8Array();
	}
	readOffsets(e, t) {
		return this.readData(e, t);
	}
	readTypeIds(e, t) {
		return this.readData(e, t);
	}
	readData(e, { length: t, offset: n } = this.nextBufferRange()) {
		return this.bytes.subarray(n, n + t);
	}
	readDictionary(e) {
		return this.dictionaries.get(e.id);
	}
}, Ja = class extends qa {
	constructor(e, t, n, r, i) {
		super(/* @__PURE__ */ new Uint8Array(), t, n, r, i), this.sources = e;
	}
	readNullBitmap(e, t, { offset: n } = this.nextBufferRange()) {
		return t <= 0 ? /* @__PURE__ */ new Uint8Array() : Yi(this.sources[n]);
	}
	readOffsets(e, { offset: t } = this.nextBufferRange()) {
		return y(Uint8Array, y(e.OffsetArrayType, this.sources[t]));
	}
	readTypeIds(e, { offset: t } = this.nextBufferRange()) {
		return y(Uint8Array, y(e.ArrayType, this.sources[t]));
	}
	readData(e, { offset: t } = this.nextBufferRange()) {
		let { sources: n } = this;
		return k.isTimestamp(e) || (k.isInt(e) || k.isTime(e)) && e.bitWidth === 64 || k.isDuration(e) || k.isDate(e) && e.unit === ke.MILLISECOND ? y(Uint8Array, Ga.convertArray(n[t])) : k.isDecimal(e) ? y(Uint8Array, Ka.convertArray(n[t])) : k.isBinary(e) || k.isLargeBinary(e) || k.isFixedSizeBinary(e) ? Ya(n[t]) : k.isBool(e) ? Yi(n[t]) : k.isUtf8(e) || k.isLargeUtf8(e) ? l(n[t].join("")) : y(Uint8Array, y(e.ArrayType, n[t].map((e) => +e)));
	}
};
function Ya(e) {
	let t = e.join(""), n = new Uint8Array(t.length / 2);
	for (let e = 0; e < t.length; e += 2) n[e >> 1] = Number.parseInt(t.slice(e, e + 2), 16);
	return n;
}
// ../team/front/node_modules/apache-arrow/visitor/typecomparator.mjs
var q = class extends j {
	compareSchemas(e, t) {
		return e === t || t instanceof e.constructor && this.compareManyFields(e.fields, t.fields);
	}
	compareManyFields(e, t) {
		return e === t || Array.isArray(e) && Array.isArray(t) && e.length === t.length && e.every((e, n) => this.compareFields(e, t[n]));
	}
	compareFields(e, t) {
		return e === t || t instanceof e.constructor && e.name === t.name && e.nullable === t.nullable && this.visit(e.type, t.type);
	}
};
function J(e, t) {
	return t instanceof e.constructor;
}
function Xa(e, t) {
	return e === t || J(e, t);
}
function Za(e, t) {
	return e === t || J(e, t) && e.bitWidth === t.bitWidth && e.isSigned === t.isSigned;
}
function Qa(e, t) {
	return e === t || J(e, t) && e.precision === t.precision;
}
function $a(e, t) {
	return e === t || J(e, t) && e.byteWidth === t.byteWidth;
}
function eo(e, t) {
	return e === t || J(e, t) && e.unit === t.unit;
}
function to(e, t) {
	return e === t || J(e, t) && e.unit === t.unit && e.timezone === t.timezone;
}
function no(e, t) {
	return e === t || J(e, t) && e.unit === t.unit && e.bitWidth === t.bitWidth;
}
function ro(e, t) {
	return e === t || J(e, t) && e.children.length === t.children.length && fo.compareManyFields(e.children, t.children);
}
function io(e, t) {
	return e === t || J(e, t) && e.children.length === t.children.length && fo.compareManyFields(e.children, t.children);
}
function ao(e, t) {
	return e === t || J(e, t) && e.mode === t.mode && e.typeIds.every((e, n) => e === t.typeIds[n]) && fo.compareManyFields(e.children, t.children);
}
function oo(e, t) {
	return e === t || J(e, t) && e.id === t.id && e.isOrdered === t.isOrdered && fo.visit(e.indices, t.indices) && fo.visit(e.dictionary, t.dictionary);
}
function so(e, t) {
	return e === t || J(e, t) && e.unit === t.unit;
}
function co(e, t) {
	return e === t || J(e, t) && e.unit === t.unit;
}
function lo(e, t) {
	return e === t || J(e, t) && e.listSize === t.listSize && e.children.length === t.children.length && fo.compareManyFields(e.children, t.children);
}
function uo(e, t) {
	return e === t || J(e, t) && e.keysSorted === t.keysSorted && e.children.length === t.children.length && fo.compareManyFields(e.children, t.children);
}
q.prototype.visitNull = Xa, q.prototype.visitBool = Xa, q.prototype.visitInt = Za, q.prototype.visitInt8 = Za, q.prototype.visitInt16 = Za, q.prototype.visitInt32 = Za, q.prototype.visitInt64 = Za, q.prototype.visitUint8 = Za, q.prototype.visitUint16 = Za, q.prototype.visitUint32 = Za, q.prototype.visitUint64 = Za, q.prototype.visitFloat = Qa, q.prototype.visitFloat16 = Qa, q.prototype.visitFloat32 = Qa, q.prototype.visitFloat64 = Qa, q.prototype.visitUtf8 = Xa, q.prototype.visitLargeUtf8 = Xa, q.prototype.visitBinary = Xa, q.prototype.visitLargeBinary = Xa, q.prototype.visitFixedSizeBinary = $a, q.prototype.visitDate = eo, q.prototype.visitDateDay = eo, q.prototype.visitDateMillisecond = eo, q.prototype.visitTimestamp = to, q.prototype.visitTimestampSecond = to, q.prototype.visitTimestampMillisecond = to, q.prototype.visitTimestampMicrosecond = to, q.prototype.visitTimestampNanosecond = to, q.prototype.visitTime = no, q.prototype.visitTimeSecond = no, q.prototype.visitTimeMillisecond = no, q.prototype.visitTimeMicrosecond = no, q.prototype.visitTimeNanosecond = no, q.prototype.visitDecimal = Xa, q.prototype.visitList = ro, q.prototype.visitStruct = io, q.prototype.visitUnion = ao, q.prototype.visitDenseUnion = ao, q.prototype.visitSparseUnion = ao, q.prototype.visitDictionary = oo, q.prototype.visitInterval = so, q.prototype.visitIntervalDayTime = so, q.prototype.visitIntervalYearMonth = so, q.prototype.visitDuration = co, q.prototype.visitDurationSecond = co, q.prototype.visitDurationMillisecond = co, q.prototype.visitDurationMicrosecond = co, q.prototype.visitDurationNanosecond = co, q.prototype.visitFixedSizeList = lo, q.prototype.visitMap = uo;
var fo = new q();
function po(e, t) {
	return fo.compareSchemas(e, t);
}
// ../team/front/node_modules/apache-arrow/util/recordbatch.mjs
function mo(e, t) {
	return ho(e, t.map((e) => e.data.concat()));
}
function ho(e, t) {
	let n = [...e.fields], r = [], i = { numBatches: t.reduce((e, t) => Math.max(e, t.length), 0) }, a = 0, o = 0, s = -1, c = t.length, l, u = [];
	for (; i.numBatches-- > 0;) {
		for (o = Infinity, s = -1; ++s < c;) u[s] = l = t[s].shift(), o = Math.min(o, l ? l.length : o);
		Number.isFinite(o) && (u = go(n, o, u, t, i), o > 0 && (r[a++] = L({
			type: new A(n),
			length: o,
			nullCount: 0,
			children: u.slice()
		})));
	}
	return [e = e.assign(n), r.map((t) => new bo(e, t))];
}
function go(e, t, n, r, i) {
	let a = (t + 63 & -64) >> 3;
	for (let o = -1, s = r.length; ++o < s;) {
		let s = n[o], c = s?.length;
		if (c >= t) c === t ? n[o] = s : (n[o] = s.slice(0, t), i.numBatches = Math.max(i.numBatches, r[o].unshift(s.slice(t, c - t))));
		else {
			let r = e[o];
			e[o] = r.clone({ nullable: !0 }), n[o] = s?._changeLengthAndBackfillNullBitmap(t) ?? L({
				type: r.type,
				length: t,
				nullCount: t,
				nullBitmap: new Uint8Array(a)
			});
		}
	}
	return n;
}
// ../team/front/node_modules/apache-arrow/table.mjs
var _o, vo = class e {
	constructor(...t) {
		if (t.length === 0) return this.batches = [], this.schema = new U([]), this._offsets = [0], this;
		let n, r;
		t[0] instanceof U && (n = t.shift()), t.at(-1) instanceof Uint32Array && (r = t.pop());
		let i = (t) => {
			if (t) {
				if (t instanceof bo) return [t];
				if (t instanceof e) return t.batches;
				if (t instanceof I) {
					if (t.type instanceof A) return [new bo(new U(t.type.children), t)];
				} else if (Array.isArray(t)) return t.flatMap((e) => i(e));
				else if (typeof t[Symbol.iterator] == "function") return [...t].flatMap((e) => i(e));
				else if (typeof t == "object") {
					let e = Object.keys(t), r = e.map((e) => new H([t[e]])), [, i] = mo(n ?? new U(e.map((e, t) => new W(String(e), r[t].type, r[t].nullable))), r);
					return i.length === 0 ? [new bo(t)] : i;
				}
			}
			return [];
		}, a = t.flatMap((e) => i(e));
		if (n = n ?? a[0]?.schema ?? new U([]), !(n instanceof U)) throw TypeError("Table constructor expects a [Schema, RecordBatch[]] pair.");
		for (let e of a) {
			if (!(e instanceof bo)) throw TypeError("Table constructor expects a [Schema, RecordBatch[]] pair.");
			if (!po(n, e.schema)) throw TypeError("Table and inner RecordBatch schemas must be equivalent.");
		}
		this.schema = n, this.batches = a, this._offsets = r ?? ia(this.data);
	}
	get data() {
		return this.batches.map(({ data: e }) => e);
	}
	get numCols() {
		return this.schema.fields.length;
	}
	get numRows() {
		return this.data.reduce((e, t) => e + t.length, 0);
	}
	get nullCount() {
		return this._nullCount === -1 && (this._nullCount = ra(this.data)), this._nullCount;
	}
	isValid(e) {
		return !1;
	}
	get(e) {
		return null;
	}
	at(e) {
		return this.get(Fi(e, this.numRows));
	}
	set(e, t) {}
	indexOf(e, t) {
		return -1;
	}
	[Symbol.iterator]() {
		return this.batches.length > 0 ? ga.visit(new H(this.data)) : [][Symbol.iterator]();
	}
	toArray() {
		return [...this];
	}
	toString() {
		return `[\n  ${this.toArray().join(",\n  ")}\n]`;
	}
	concat(...t) {
		let n = this.schema, r = this.data.concat(t.flatMap(({ data: e }) => e));
		return new e(n, r.map((e) => new bo(n, e)));
	}
	slice(t, n) {
		let r = this.schema;
		[t, n] = Pi({ length: this.numRows }, t, n);
		let i = aa(this.data, this._offsets, t, n);
		return new e(r, i.map((e) => new bo(r, e)));
	}
	getChild(e) {
		return this.getChildAt(this.schema.fields.findIndex((t) => t.name === e));
	}
	getChildAt(e) {
		if (e > -1 && e < this.schema.fields.length) {
			let t = this.data.map((t) => t.children[e]);
			if (t.length === 0) {
				let { type: n } = this.schema.fields[e], r = L({
					type: n,
					length: 0,
					nullCount: 0
				});
				t.push(r._changeLengthAndBackfillNullBitmap(this.numRows));
			}
			return new H(t);
		}
		return null;
	}
	setChild(e, t) {
		return this.setChildAt(this.schema.fields?.findIndex((t) => t.name === e), t);
	}
	setChildAt(t, n) {
		let r = this.schema, i = [...this.batches];
		if (t > -1 && t < this.numCols) {
			n ||= new H([L({
				type: new en(),
				length: this.numRows
			})]);
			let e = r.fields.slice(), a = e[t].clone({ type: n.type }), o = this.schema.fields.map((e, t) => this.getChildAt(t));
			[e[t], o[t]] = [a, n], [r, i] = mo(r, o);
		}
		return new e(r, i);
	}
	select(e) {
		let t = this.schema.fields.reduce((e, t, n) => e.set(t.name, n), /* @__PURE__ */ new Map());
		return this.selectAt(e.map((e) => t.get(e)).filter((e) => e > -1));
	}
	selectAt(t) {
		let n = this.schema.selectAt(t), r = this.batches.map((e) => e.selectAt(t));
		return new e(n, r);
	}
	assign(t) {
		let n = this.schema.fields, [r, i] = t.schema.fields.reduce((e, t, r) => {
			let [i, a] = e, o = n.findIndex((e) => e.name === t.name);
			return ~o ? a[o] = r : i.push(r), e;
		}, [[], []]), a = this.schema.assign(t.schema), o = [...n.map((e, t) => [t, i[t]]).map(([e, n]) => n === void 0 ? this.getChildAt(e) : t.getChildAt(n)), ...r.map((e) => t.getChildAt(e))].filter(Boolean);
		return new e(...mo(a, o));
	}
};
_o = Symbol.toStringTag, vo[_o] = ((e) => (e.schema = null, e.batches = [], e._offsets = new Uint32Array([0]), e._nullCount = -1, e[Symbol.isConcatSpreadable] = !0, e.isValid = ca(sa), e.get = ca(Ti.getVisitFn(D.Struct)), e.set = la(jr.getVisitFn(D.Struct)), e.indexOf = ua(ma.getVisitFn(D.Struct)), "Table"))(vo.prototype);
// ../team/front/node_modules/apache-arrow/recordbatch.mjs
var yo, bo = class e {
	constructor(...e) {
		switch (e.length) {
			case 2:
				if ([this.schema] = e, !(this.schema instanceof U) || ([, this.data = L({
					nullCount: 0,
					type: new A(this.schema.fields),
					children: this.schema.fields.map((e) => L({
						type: e.type,
						nullCount: 0
					}))
				})] = e, !(this.data instanceof I))) throw TypeError("RecordBatch constructor expects a [Schema, Data] pair.");
				[this.schema, this.data] = xo(this.schema, this.data.children);
				break;
			case 1: {
				let [t] = e, { fields: n, children: r, length: i } = Object.keys(t).reduce((e, n, r) => (e.children[r] = t[n], e.length = Math.max(e.length, t[n].length), e.fields[r] = W.new({
					name: n,
					type: t[n].type,
					nullable: !0
				}), e), {
					length: 0,
					fields: [],
					children: []
				}), a = new U(n), o = L({
					type: new A(n),
					length: i,
					children: r,
					nullCount: 0
				});
				[this.schema, this.data] = xo(a, o.children, i);
				break;
			}
			default: throw TypeError("RecordBatch constructor expects an Object mapping names to child Data, or a [Schema, Data] pair.");
		}
	}
	get dictionaries() {
		return this._dictionaries ||= So(this.schema.fields, this.data.children);
	}
	get numCols() {
		return this.schema.fields.length;
	}
	get numRows() {
		return this.data.length;
	}
	get nullCount() {
		return this.data.nullCount;
	}
	isValid(e) {
		return this.data.getValid(e);
	}
	get(e) {
		return Ti.visit(this.data, e);
	}
	at(e) {
		return this.get(Fi(e, this.numRows));
	}
	set(e, t) {
		return jr.visit(this.data, e, t);
	}
	indexOf(e, t) {
		return ma.visit(this.data, e, t);
	}
	[Symbol.iterator]() {
		return ga.visit(new H([this.data]));
	}
	toArray() {
		return [...this];
	}
	concat(...e) {
		return new vo(this.schema, [this, ...e]);
	}
	slice(t, n) {
		let [r] = new H([this.data]).slice(t, n).data;
		return new e(this.schema, r);
	}
	getChild(e) {
		return this.getChildAt(this.schema.fields?.findIndex((t) => t.name === e));
	}
	getChildAt(e) {
		return e > -1 && e < this.schema.fields.length ? new H([this.data.children[e]]) : null;
	}
	setChild(e, t) {
		return this.setChildAt(this.schema.fields?.findIndex((t) => t.name === e), t);
	}
	setChildAt(t, n) {
		let r = this.schema, i = this.data;
		if (t > -1 && t < this.numCols) {
			n ||= new H([L({
				type: new en(),
				length: this.numRows
			})]);
			let e = r.fields.slice(), a = i.children.slice(), o = e[t].clone({ type: n.type });
			[e[t], a[t]] = [o, n.data[0]], r = new U(e, new Map(this.schema.metadata)), i = L({
				type: new A(e),
				children: a
			});
		}
		return new e(r, i);
	}
	select(t) {
		let n = this.schema.select(t), r = new A(n.fields), i = [];
		for (let e of t) {
			let t = this.schema.fields.findIndex((t) => t.name === e);
			~t && (i[t] = this.data.children[t]);
		}
		return new e(n, L({
			type: r,
			length: this.numRows,
			children: i
		}));
	}
	selectAt(t) {
		let n = this.schema.selectAt(t), r = t.map((e) => this.data.children[e]).filter(Boolean), i = L({
			type: new A(n.fields),
			length: this.numRows,
			children: r
		});
		return new e(n, i);
	}
};
yo = Symbol.toStringTag, bo[yo] = ((e) => (e._nullCount = -1, e[Symbol.isConcatSpreadable] = !0, "RecordBatch"))(bo.prototype);
function xo(e, t, n = t.reduce((e, t) => Math.max(e, t.length), 0)) {
	let r = [...e.fields], i = [...t], a = (n + 63 & -64) >> 3;
	for (let [o, s] of e.fields.entries()) {
		let e = t[o];
		e && e.length === n || (r[o] = s.clone({ nullable: !0 }), i[o] = e?._changeLengthAndBackfillNullBitmap(n) ?? L({
			type: s.type,
			length: n,
			nullCount: n,
			nullBitmap: new Uint8Array(a)
		}));
	}
	return [e.assign(r), L({
		type: new A(r),
		length: n,
		children: i
	})];
}
function So(e, t, n = /* @__PURE__ */ new Map()) {
	if ((e?.length ?? 0) > 0 && e?.length === t?.length) for (let r = -1, i = e.length; ++r < i;) {
		let { type: i } = e[r], a = t[r];
		for (let e of [a, ...a?.dictionary?.data || []]) So(i.children, e?.children, n);
		if (k.isDictionary(i)) {
			let { id: e } = i;
			if (!n.has(e)) a?.dictionary && n.set(e, a.dictionary);
			else if (n.get(e) !== a.dictionary) throw Error("Cannot create Schema containing two different dictionaries with the same Id");
		}
	}
	return n;
}
var Co = class extends bo {
	constructor(e) {
		let t = e.fields.map((e) => L({ type: e.type })), n = L({
			type: new A(e.fields),
			nullCount: 0,
			children: t
		});
		super(e, n);
	}
}, wo = class e {
	constructor() {
		this.bb = null, this.bb_pos = 0;
	}
	__init(e, t) {
		return this.bb_pos = e, this.bb = t, this;
	}
	static getRootAsMessage(t, n) {
		return (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	static getSizePrefixedRootAsMessage(t, n) {
		return t.setPosition(t.position() + 4), (n || new e()).__init(t.readInt32(t.position()) + t.position(), t);
	}
	version() {
		let e = this.bb.__offset(this.bb_pos, 4);
		return e ? this.bb.readInt16(this.bb_pos + e) : x.V1;
	}
	headerType() {
		let e = this.bb.__offset(this.bb_pos, 6);
		return e ? this.bb.readUint8(this.bb_pos + e) : E.NONE;
	}
	header(e) {
		let t = this.bb.__offset(this.bb_pos, 8);
		return t ? this.bb.__union(e, this.bb_pos + t) : null;
	}
	bodyLength() {
		let e = this.bb.__offset(this.bb_pos, 10);
		return e ? this.bb.readInt64(this.bb_pos + e) : BigInt("0");
	}
	customMetadata(e, t) {
		let n = this.bb.__offset(this.bb_pos, 12);
		return n ? (t || new Ye()).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos + n) + e * 4), this.bb) : null;
	}
	customMetadataLength() {
		let e = this.bb.__offset(this.bb_pos, 12);
		return e ? this.bb.__vector_len(this.bb_pos + e) : 0;
	}
	static startMessage(e) {
		e.startObject(5);
	}
	static addVersion(e, t) {
		e.addFieldInt16(0, t, x.V1);
	}
	static addHeaderType(e, t) {
		e.addFieldInt8(1, t, E.NONE);
	}
	static addHeader(e, t) {
		e.addFieldOffset(2, t, 0);
	}
	static addBodyLength(e, t) {
		e.addFieldInt64(3, t, BigInt("0"));
	}
	static addCustomMetadata(e, t) {
		e.addFieldOffset(4, t, 0);
	}
	static createCustomMetadataVector(e, t) {
		e.startVector(4, t.length, 4);
		for (let n = t.length - 1; n >= 0; n--) e.addOffset(t[n]);
		return e.endVector();
	}
	static startCustomMetadataVector(e, t) {
		e.startVector(4, t, 4);
	}
	static endMessage(e) {
		return e.endObject();
	}
	static finishMessageBuffer(e, t) {
		e.finish(t);
	}
	static finishSizePrefixedMessageBuffer(e, t) {
		e.finish(t, void 0, !0);
	}
	static createMessage(t, n, r, i, a, o) {
		return e.startMessage(t), e.addVersion(t, n), e.addHeaderType(t, r), e.addHeader(t, i), e.addBodyLength(t, a), e.addCustomMetadata(t, o), e.endMessage(t);
	}
}, To = new class extends j {
	visit(e, t) {
		return e == null || t == null ? void 0 : super.visit(e, t);
	}
	visitNull(e, t) {
		return lt.startNull(t), lt.endNull(t);
	}
	visitInt(e, t) {
		return qe.startInt(t), qe.addBitWidth(t, e.bitWidth), qe.addIsSigned(t, e.isSigned), qe.endInt(t);
	}
	visitFloat(e, t) {
		return rt.startFloatingPoint(t), rt.addPrecision(t, e.precision), rt.endFloatingPoint(t);
	}
	visitBinary(e, t) {
		return Xe.startBinary(t), Xe.endBinary(t);
	}
	visitLargeBinary(e, t) {
		return at.startLargeBinary(t), at.endLargeBinary(t);
	}
	visitBool(e, t) {
		return Ze.startBool(t), Ze.endBool(t);
	}
	visitUtf8(e, t) {
		return mt.startUtf8(t), mt.endUtf8(t);
	}
	visitLargeUtf8(e, t) {
		return ot.startLargeUtf8(t), ot.endLargeUtf8(t);
	}
	visitDecimal(e, t) {
		return $e.startDecimal(t), $e.addScale(t, e.scale), $e.addPrecision(t, e.precision), $e.addBitWidth(t, e.bitWidth), $e.endDecimal(t);
	}
	visitDate(e, t) {
		return Qe.startDate(t), Qe.addUnit(t, e.unit), Qe.endDate(t);
	}
	visitTime(e, t) {
		return dt.startTime(t), dt.addUnit(t, e.unit), dt.addBitWidth(t, e.bitWidth), dt.endTime(t);
	}
	visitTimestamp(e, t) {
		let n = e.timezone && t.createString(e.timezone) || void 0;
		return ft.startTimestamp(t), ft.addUnit(t, e.unit), n !== void 0 && ft.addTimezone(t, n), ft.endTimestamp(t);
	}
	visitInterval(e, t) {
		return it.startInterval(t), it.addUnit(t, e.unit), it.endInterval(t);
	}
	visitDuration(e, t) {
		return et.startDuration(t), et.addUnit(t, e.unit), et.endDuration(t);
	}
	visitList(e, t) {
		return st.startList(t), st.endList(t);
	}
	visitStruct(e, t) {
		return ut.startStruct_(t), ut.endStruct_(t);
	}
	visitUnion(e, t) {
		pt.startTypeIdsVector(t, e.typeIds.length);
		let n = pt.createTypeIdsVector(t, e.typeIds);
		return pt.startUnion(t), pt.addMode(t, e.mode), pt.addTypeIds(t, n), pt.endUnion(t);
	}
	visitDictionary(e, t) {
		let n = this.visit(e.indices, t);
		return Je.startDictionaryEncoding(t), Je.addId(t, BigInt(e.id)), Je.addIsOrdered(t, e.isOrdered), n !== void 0 && Je.addIndexType(t, n), Je.endDictionaryEncoding(t);
	}
	visitFixedSizeBinary(e, t) {
		return tt.startFixedSizeBinary(t), tt.addByteWidth(t, e.byteWidth), tt.endFixedSizeBinary(t);
	}
	visitFixedSizeList(e, t) {
		return nt.startFixedSizeList(t), nt.addListSize(t, e.listSize), nt.endFixedSizeList(t);
	}
	visitMap(e, t) {
		return ct.startMap(t), ct.addKeysSorted(t, e.keysSorted), ct.endMap(t);
	}
}();
// ../team/front/node_modules/apache-arrow/ipc/metadata/json.mjs
function Eo(e, t = /* @__PURE__ */ new Map()) {
	return new U(ko(e, t), Fo(e.metadata), t);
}
function Do(e) {
	return new Vo(e.count, jo(e.columns), Mo(e.columns));
}
function Oo(e) {
	return new Ho(Do(e.data), e.id, e.isDelta);
}
function ko(e, t) {
	return (e.fields || []).filter(Boolean).map((e) => W.fromJSON(e, t));
}
function Ao(e, t) {
	return (e.children || []).filter(Boolean).map((e) => W.fromJSON(e, t));
}
function jo(e) {
	return (e || []).reduce((e, t) => [
		...e,
		new Wo(t.count, No(t.VALIDITY)),
		...jo(t.children)
	], []);
}
function Mo(e, t = []) {
	for (let n = -1, r = (e || []).length; ++n < r;) {
		let r = e[n];
		r.VALIDITY && t.push(new Uo(t.length, r.VALIDITY.length)), r.TYPE_ID && t.push(new Uo(t.length, r.TYPE_ID.length)), r.OFFSET && t.push(new Uo(t.length, r.OFFSET.length)), r.DATA && t.push(new Uo(t.length, r.DATA.length)), t = Mo(r.children, t);
	}
	return t;
}
function No(e) {
	return (e || []).reduce((e, t) => e + +(t === 0), 0);
}
function Po(e, t) {
	let n, r, i, a, o, s;
	return !t || !(a = e.dictionary) ? (o = Lo(e, Ao(e, t)), i = new W(e.name, o, e.nullable, Fo(e.metadata))) : t.has(n = a.id) ? (r = (r = a.indexType) ? Io(r) : new an(), s = new Mn(t.get(n), r, n, a.isOrdered), i = new W(e.name, s, e.nullable, Fo(e.metadata))) : (r = (r = a.indexType) ? Io(r) : new an(), t.set(n, o = Lo(e, Ao(e, t))), s = new Mn(o, r, n, a.isOrdered), i = new W(e.name, s, e.nullable, Fo(e.metadata))), i || null;
}
function Fo(e = []) {
	return new Map(e.map(({ key: e, value: t }) => [e, t]));
}
function Io(e) {
	return new tn(e.isSigned, e.bitWidth);
}
function Lo(e, t) {
	let n = e.type.name;
	switch (n) {
		case "NONE": return new en();
		case "null": return new en();
		case "binary": return new hn();
		case "largebinary": return new gn();
		case "utf8": return new _n();
		case "largeutf8": return new vn();
		case "bool": return new yn();
		case "list": return new En((t || [])[0]);
		case "struct": return new A(t || []);
		case "struct_": return new A(t || []);
	}
	switch (n) {
		case "int": {
			let t = e.type;
			return new tn(t.isSigned, t.bitWidth);
		}
		case "floatingpoint": {
			let t = e.type;
			return new dn(C[t.precision]);
		}
		case "decimal": {
			let t = e.type;
			return new bn(t.scale, t.precision, t.bitWidth);
		}
		case "date": {
			let t = e.type;
			return new xn(ke[t.unit]);
		}
		case "time": {
			let t = e.type;
			return new Sn(w[t.unit], t.bitWidth);
		}
		case "timestamp": {
			let t = e.type;
			return new Cn(w[t.unit], t.timezone);
		}
		case "interval": {
			let t = e.type;
			return new wn(Ae[t.unit]);
		}
		case "duration": {
			let t = e.type;
			return new Tn(w[t.unit]);
		}
		case "union": {
			let n = e.type, [r, ...i] = (n.mode + "").toLowerCase(), a = r.toUpperCase() + i.join("");
			return new Dn(S[a], n.typeIds || [], t || []);
		}
		case "fixedsizebinary": {
			let t = e.type;
			return new On(t.byteWidth);
		}
		case "fixedsizelist": {
			let n = e.type;
			return new kn(n.listSize, (t || [])[0]);
		}
		case "map": {
			let n = e.type;
			return new An((t || [])[0], n.keysSorted);
		}
	}
	throw Error(`Unrecognized type: "${n}"`);
}
// ../team/front/node_modules/apache-arrow/ipc/metadata/message.mjs
var Ro = Le, zo = Ie, Bo = class e {
	static fromJSON(t, n) {
		let r = new e(0, x.V5, n);
		return r._createHeader = Go(t, n), r;
	}
	static decode(t) {
		t = new zo(b(t));
		let n = wo.getRootAsMessage(t), r = n.bodyLength(), i = n.version(), a = n.headerType(), o = new e(r, i, a);
		return o._createHeader = Ko(n, a), o;
	}
	static encode(e) {
		let t = new Ro(), n = -1;
		return e.isSchema() ? n = U.encode(t, e.header()) : e.isRecordBatch() ? n = Vo.encode(t, e.header()) : e.isDictionaryBatch() && (n = Ho.encode(t, e.header())), wo.startMessage(t), wo.addVersion(t, x.V5), wo.addHeader(t, n), wo.addHeaderType(t, e.headerType), wo.addBodyLength(t, BigInt(e.bodyLength)), wo.finishMessageBuffer(t, wo.endMessage(t)), t.asUint8Array();
	}
	static from(t, n = 0) {
		if (t instanceof U) return new e(0, x.V5, E.Schema, t);
		if (t instanceof Vo) return new e(n, x.V5, E.RecordBatch, t);
		if (t instanceof Ho) return new e(n, x.V5, E.DictionaryBatch, t);
		throw Error(`Unrecognized Message header: ${t}`);
	}
	get type() {
		return this.headerType;
	}
	get version() {
		return this._version;
	}
	get headerType() {
		return this._headerType;
	}
	get bodyLength() {
		return this._bodyLength;
	}
	header() {
		return this._createHeader();
	}
	isSchema() {
		return this.headerType === E.Schema;
	}
	isRecordBatch() {
		return this.headerType === E.RecordBatch;
	}
	isDictionaryBatch() {
		return this.headerType === E.DictionaryBatch;
	}
	constructor(e, t, n, r) {
		this._version = t, this._headerType = n, this.body = /* @__PURE__ */ new Uint8Array(), r && (this._createHeader = () => r), this._bodyLength = O(e);
	}
}, Vo = class {
	get nodes() {
		return this._nodes;
	}
	get length() {
		return this._length;
	}
	get buffers() {
		return this._buffers;
	}
	constructor(e, t, n) {
		this._nodes = t, this._buffers = n, this._length = O(e);
	}
}, Ho = class {
	get id() {
		return this._id;
	}
	get data() {
		return this._data;
	}
	get isDelta() {
		return this._isDelta;
	}
	get length() {
		return this.data.length;
	}
	get nodes() {
		return this.data.nodes;
	}
	get buffers() {
		return this.data.buffers;
	}
	constructor(e, t, n = !1) {
		this._data = e, this._isDelta = n, this._id = O(t);
	}
}, Uo = class {
	constructor(e, t) {
		this.offset = O(e), this.length = O(t);
	}
}, Wo = class {
	constructor(e, t) {
		this.length = O(e), this.nullCount = O(t);
	}
};
function Go(e, t) {
	return (() => {
		switch (t) {
			case E.Schema: return U.fromJSON(e);
			case E.RecordBatch: return Vo.fromJSON(e);
			case E.DictionaryBatch: return Ho.fromJSON(e);
		}
		throw Error(`Unrecognized Message type: { name: ${E[t]}, type: ${t} }`);
	});
}
function Ko(e, t) {
	return (() => {
		switch (t) {
			case E.Schema: return U.decode(e.header(new gt()), /* @__PURE__ */ new Map(), e.version());
			case E.RecordBatch: return Vo.decode(e.header(new Ue()), e.version());
			case E.DictionaryBatch: return Ho.decode(e.header(new We()), e.version());
		}
		throw Error(`Unrecognized Message type: { name: ${E[t]}, type: ${t} }`);
	});
}
W.encode = ss, W.decode = ns, W.fromJSON = Po, U.encode = os, U.decode = qo, U.fromJSON = Eo, Vo.encode = cs, Vo.decode = Jo, Vo.fromJSON = Do, Ho.encode = ls, Ho.decode = Yo, Ho.fromJSON = Oo, Wo.encode = us, Wo.decode = Zo, Uo.encode = ds, Uo.decode = Xo;
function qo(e, t = /* @__PURE__ */ new Map(), n = x.V5) {
	return new U(es(e, t), rs(e), t, n);
}
function Jo(e, t = x.V5) {
	if (e.compression() !== null) throw Error("Record batch compression not implemented");
	return new Vo(e.length(), Qo(e), $o(e, t));
}
function Yo(e, t = x.V5) {
	return new Ho(Vo.decode(e.data(), t), e.id(), e.isDelta());
}
function Xo(e) {
	return new Uo(e.offset(), e.length());
}
function Zo(e) {
	return new Wo(e.length(), e.nullCount());
}
function Qo(e) {
	let t = [];
	for (let n, r = -1, i = -1, a = e.nodesLength(); ++r < a;) (n = e.nodes(r)) && (t[++i] = Wo.decode(n));
	return t;
}
function $o(e, t) {
	let n = [];
	for (let r, i = -1, a = -1, o = e.buffersLength(); ++i < o;) (r = e.buffers(i)) && (t < x.V4 && (r.bb_pos += 8 * (i + 1)), n[++a] = Uo.decode(r));
	return n;
}
function es(e, t) {
	let n = [];
	for (let r, i = -1, a = -1, o = e.fieldsLength(); ++i < o;) (r = e.fields(i)) && (n[++a] = W.decode(r, t));
	return n;
}
function ts(e, t) {
	let n = [];
	for (let r, i = -1, a = -1, o = e.childrenLength(); ++i < o;) (r = e.children(i)) && (n[++a] = W.decode(r, t));
	return n;
}
function ns(e, t) {
	let n, r, i, a, o, s;
	return !t || !(s = e.dictionary()) ? (i = as(e, ts(e, t)), r = new W(e.name(), i, e.nullable(), rs(e))) : t.has(n = O(s.id())) ? (a = (a = s.indexType()) ? is(a) : new an(), o = new Mn(t.get(n), a, n, s.isOrdered()), r = new W(e.name(), o, e.nullable(), rs(e))) : (a = (a = s.indexType()) ? is(a) : new an(), t.set(n, i = as(e, ts(e, t))), o = new Mn(i, a, n, s.isOrdered()), r = new W(e.name(), o, e.nullable(), rs(e))), r || null;
}
function rs(e) {
	let t = /* @__PURE__ */ new Map();
	if (e) for (let n, r, i = -1, a = Math.trunc(e.customMetadataLength()); ++i < a;) (n = e.customMetadata(i)) && (r = n.key()) != null && t.set(r, n.value());
	return t;
}
function is(e) {
	return new tn(e.isSigned(), e.bitWidth());
}
function as(e, t) {
	let n = e.typeType();
	switch (n) {
		case T.NONE: return new en();
		case T.Null: return new en();
		case T.Binary: return new hn();
		case T.LargeBinary: return new gn();
		case T.Utf8: return new _n();
		case T.LargeUtf8: return new vn();
		case T.Bool: return new yn();
		case T.List: return new En((t || [])[0]);
		case T.Struct_: return new A(t || []);
	}
	switch (n) {
		case T.Int: {
			let t = e.type(new qe());
			return new tn(t.isSigned(), t.bitWidth());
		}
		case T.FloatingPoint: return new dn(e.type(new rt()).precision());
		case T.Decimal: {
			let t = e.type(new $e());
			return new bn(t.scale(), t.precision(), t.bitWidth());
		}
		case T.Date: return new xn(e.type(new Qe()).unit());
		case T.Time: {
			let t = e.type(new dt());
			return new Sn(t.unit(), t.bitWidth());
		}
		case T.Timestamp: {
			let t = e.type(new ft());
			return new Cn(t.unit(), t.timezone());
		}
		case T.Interval: return new wn(e.type(new it()).unit());
		case T.Duration: return new Tn(e.type(new et()).unit());
		case T.Union: {
			let n = e.type(new pt());
			return new Dn(n.mode(), n.typeIdsArray() || [], t || []);
		}
		case T.FixedSizeBinary: return new On(e.type(new tt()).byteWidth());
		case T.FixedSizeList: return new kn(e.type(new nt()).listSize(), (t || [])[0]);
		case T.Map: {
			let n = e.type(new ct());
			return new An((t || [])[0], n.keysSorted());
		}
	}
	throw Error(`Unrecognized type: "${T[n]}" (${n})`);
}
function os(e, t) {
	let n = t.fields.map((t) => W.encode(e, t));
	gt.startFieldsVector(e, n.length);
	let r = gt.createFieldsVector(e, n), i = t.metadata && t.metadata.size > 0 ? gt.createCustomMetadataVector(e, [...t.metadata].map(([t, n]) => {
		let r = e.createString(`${t}`), i = e.createString(`${n}`);
		return Ye.startKeyValue(e), Ye.addKey(e, r), Ye.addValue(e, i), Ye.endKeyValue(e);
	})) : -1;
	return gt.startSchema(e), gt.addFields(e, r), gt.addEndianness(e, fs ? Ge.Little : Ge.Big), i !== -1 && gt.addCustomMetadata(e, i), gt.endSchema(e);
}
function ss(e, t) {
	let n = -1, r = -1, i = -1, a = t.type, o = t.typeId;
	k.isDictionary(a) ? (o = a.dictionary.typeId, i = To.visit(a, e), r = To.visit(a.dictionary, e)) : r = To.visit(a, e);
	let s = (a.children || []).map((t) => W.encode(e, t)), c = ht.createChildrenVector(e, s), l = t.metadata && t.metadata.size > 0 ? ht.createCustomMetadataVector(e, [...t.metadata].map(([t, n]) => {
		let r = e.createString(`${t}`), i = e.createString(`${n}`);
		return Ye.startKeyValue(e), Ye.addKey(e, r), Ye.addValue(e, i), Ye.endKeyValue(e);
	})) : -1;
	return t.name && (n = e.createString(t.name)), ht.startField(e), ht.addType(e, r), ht.addTypeType(e, o), ht.addChildren(e, c), ht.addNullable(e, !!t.nullable), n !== -1 && ht.addName(e, n), i !== -1 && ht.addDictionary(e, i), l !== -1 && ht.addCustomMetadata(e, l), ht.endField(e);
}
function cs(e, t) {
	let n = t.nodes || [], r = t.buffers || [];
	Ue.startNodesVector(e, n.length);
	for (let t of n.slice().reverse()) Wo.encode(e, t);
	let i = e.endVector();
	Ue.startBuffersVector(e, r.length);
	for (let t of r.slice().reverse()) Uo.encode(e, t);
	let a = e.endVector();
	return Ue.startRecordBatch(e), Ue.addLength(e, BigInt(t.length)), Ue.addNodes(e, i), Ue.addBuffers(e, a), Ue.endRecordBatch(e);
}
function ls(e, t) {
	let n = Vo.encode(e, t.data);
	return We.startDictionaryBatch(e), We.addId(e, BigInt(t.id)), We.addIsDelta(e, t.isDelta), We.addData(e, n), We.endDictionaryBatch(e);
}
function us(e, t) {
	return He.createFieldNode(e, BigInt(t.length), BigInt(t.nullCount));
}
function ds(e, t) {
	return Ve.createBuffer(e, BigInt(t.offset), BigInt(t.length));
}
var fs = (() => {
	let e = /* @__PURE__ */ new ArrayBuffer(2);
	return new DataView(e).setInt16(0, 256, !0), new Int16Array(e)[0] === 256;
})(), ps = (e) => `Expected ${E[e]} Message in stream, but was null or length 0.`, ms = (e) => `Header pointer of flatbuffer-encoded ${E[e]} Message is null or length 0.`, hs = (e, t) => `Expected to read ${e} metadata bytes, but only read ${t}.`, gs = (e, t) => `Expected to read ${e} bytes for message body, but only read ${t}.`, _s = class {
	constructor(e) {
		this.source = e instanceof Pa ? e : new Pa(e);
	}
	[Symbol.iterator]() {
		return this;
	}
	next() {
		let e;
		return (e = this.readMetadataLength()).done || e.value === -1 && (e = this.readMetadataLength()).done || (e = this.readMetadata(e.value)).done ? G : e;
	}
	throw(e) {
		return this.source.throw(e);
	}
	return(e) {
		return this.source.return(e);
	}
	readMessage(e) {
		let t;
		if ((t = this.next()).done) return null;
		if (e != null && t.value.headerType !== e) throw Error(ps(e));
		return t.value;
	}
	readMessageBody(e) {
		if (e <= 0) return /* @__PURE__ */ new Uint8Array();
		let t = b(this.source.read(e));
		if (t.byteLength < e) throw Error(gs(e, t.byteLength));
		return t.byteOffset % 8 == 0 && t.byteOffset + t.byteLength <= t.buffer.byteLength ? t : t.slice();
	}
	readSchema(e = !1) {
		let t = E.Schema, n = this.readMessage(t)?.header();
		if (e && !n) throw Error(ms(t));
		return n;
	}
	readMetadataLength() {
		let e = this.source.read(4), t = (e && new Ie(e))?.readInt32(0) || 0;
		return {
			done: t === 0,
			value: t
		};
	}
	readMetadata(e) {
		let t = this.source.read(e);
		if (!t) return G;
		if (t.byteLength < e) throw Error(hs(e, t.byteLength));
		return {
			done: !1,
			value: Bo.decode(t)
		};
	}
}, vs = class {
	constructor(e, t) {
		this.source = e instanceof Fa ? e : v(e) ? new za(e, t) : new Fa(e);
	}
	[Symbol.asyncIterator]() {
		return this;
	}
	next() {
		return e(this, void 0, void 0, function* () {
			let e;
			return (e = yield this.readMetadataLength()).done || e.value === -1 && (e = yield this.readMetadataLength()).done || (e = yield this.readMetadata(e.value)).done ? G : e;
		});
	}
	throw(t) {
		return e(this, void 0, void 0, function* () {
			return yield this.source.throw(t);
		});
	}
	return(t) {
		return e(this, void 0, void 0, function* () {
			return yield this.source.return(t);
		});
	}
	readMessage(t) {
		return e(this, void 0, void 0, function* () {
			let e;
			if ((e = yield this.next()).done) return null;
			if (t != null && e.value.headerType !== t) throw Error(ps(t));
			return e.value;
		});
	}
	readMessageBody(t) {
		return e(this, void 0, void 0, function* () {
			if (t <= 0) return /* @__PURE__ */ new Uint8Array();
			let e = b(yield this.source.read(t));
			if (e.byteLength < t) throw Error(gs(t, e.byteLength));
			return e.byteOffset % 8 == 0 && e.byteOffset + e.byteLength <= e.buffer.byteLength ? e : e.slice();
		});
	}
	readSchema() {
		return e(this, arguments, void 0, function* (e = !1) {
			let t = E.Schema, n = (yield this.readMessage(t))?.header();
			if (e && !n) throw Error(ms(t));
			return n;
		});
	}
	readMetadataLength() {
		return e(this, void 0, void 0, function* () {
			let e = yield this.source.read(4), t = (e && new Ie(e))?.readInt32(0) || 0;
			return {
				done: t === 0,
				value: t
			};
		});
	}
	readMetadata(t) {
		return e(this, void 0, void 0, function* () {
			let e = yield this.source.read(t);
			if (!e) return G;
			if (e.byteLength < t) throw Error(hs(t, e.byteLength));
			return {
				done: !1,
				value: Bo.decode(e)
			};
		});
	}
}, ys = class extends _s {
	constructor(e) {
		super(/* @__PURE__ */ new Uint8Array()), this._schema = !1, this._body = [], this._batchIndex = 0, this._dictionaryIndex = 0, this._json = e instanceof Aa ? e : new Aa(e);
	}
	next() {
		let { _json: e } = this;
		if (!this._schema) return this._schema = !0, {
			done: !1,
			value: Bo.fromJSON(e.schema, E.Schema)
		};
		if (this._dictionaryIndex < e.dictionaries.length) {
			let t = e.dictionaries[this._dictionaryIndex++];
			return this._body = t.data.columns, {
				done: !1,
				value: Bo.fromJSON(t, E.DictionaryBatch)
			};
		}
		if (this._batchIndex < e.batches.length) {
			let t = e.batches[this._batchIndex++];
			return this._body = t.columns, {
				done: !1,
				value: Bo.fromJSON(t, E.RecordBatch)
			};
		}
		return this._body = [], G;
	}
	readMessageBody(e) {
		return t(this._body);
		function t(e) {
			return (e || []).reduce((e, n) => [
				...e,
				...n.VALIDITY && [n.VALIDITY] || [],
				...n.TYPE_ID && [n.TYPE_ID] || [],
				...n.OFFSET && [n.OFFSET] || [],
				...n.DATA && [n.DATA] || [],
				...t(n.children)
			], []);
		}
	}
	readMessage(e) {
		let t;
		if ((t = this.next()).done) return null;
		if (e != null && t.value.headerType !== e) throw Error(ps(e));
		return t.value;
	}
	readSchema() {
		let e = E.Schema, t = this.readMessage(e), n = t?.header();
		if (!t || !n) throw Error(ms(e));
		return n;
	}
}, bs = "ARROW1", xs = /* @__PURE__ */ new Uint8Array(6);
for (let e = 0; e < 6; e += 1) xs[e] = bs.codePointAt(e);
function Ss(e, t = 0) {
	for (let n = -1, r = xs.length; ++n < r;) if (xs[n] !== e[t + n]) return !1;
	return !0;
}
var Cs = xs.length, ws = Cs + 4, Ts = Cs * 2 + 4, Es = class t extends ja {
	constructor(e) {
		super(), this._impl = e;
	}
	get closed() {
		return this._impl.closed;
	}
	get schema() {
		return this._impl.schema;
	}
	get autoDestroy() {
		return this._impl.autoDestroy;
	}
	get dictionaries() {
		return this._impl.dictionaries;
	}
	get numDictionaries() {
		return this._impl.numDictionaries;
	}
	get numRecordBatches() {
		return this._impl.numRecordBatches;
	}
	get footer() {
		return this._impl.isFile() ? this._impl.footer : null;
	}
	isSync() {
		return this._impl.isSync();
	}
	isAsync() {
		return this._impl.isAsync();
	}
	isFile() {
		return this._impl.isFile();
	}
	isStream() {
		return this._impl.isStream();
	}
	next() {
		return this._impl.next();
	}
	throw(e) {
		return this._impl.throw(e);
	}
	return(e) {
		return this._impl.return(e);
	}
	cancel() {
		return this._impl.cancel();
	}
	reset(e) {
		return this._impl.reset(e), this._DOMStream = void 0, this._nodeStream = void 0, this;
	}
	open(e) {
		let t = this._impl.open(e);
		return m(t) ? t.then(() => this) : this;
	}
	readRecordBatch(e) {
		return this._impl.isFile() ? this._impl.readRecordBatch(e) : null;
	}
	[Symbol.iterator]() {
		return this._impl[Symbol.iterator]();
	}
	[Symbol.asyncIterator]() {
		return this._impl[Symbol.asyncIterator]();
	}
	toDOMStream() {
		return xe.toDOMStream(this.isSync() ? { [Symbol.iterator]: () => this } : { [Symbol.asyncIterator]: () => this });
	}
	toNodeStream() {
		return xe.toNodeStream(this.isSync() ? { [Symbol.iterator]: () => this } : { [Symbol.asyncIterator]: () => this }, { objectMode: !0 });
	}
	static throughNode(e) {
		throw Error("\"throughNode\" not available in this environment");
	}
	static throughDOM(e, t) {
		throw Error("\"throughDOM\" not available in this environment");
	}
	static from(n) {
		return n instanceof t ? n : _(n) ? Bs(n) : v(n) ? Us(n) : m(n) ? e(this, void 0, void 0, function* () {
			return yield t.from(yield n);
		}) : te(n) || ie(n) || oe(n) || g(n) ? Hs(new Fa(n)) : Vs(new Pa(n));
	}
	static readAll(e) {
		return e instanceof t ? e.isSync() ? Rs(e) : zs(e) : _(e) || ArrayBuffer.isView(e) || h(e) || ee(e) ? Rs(e) : zs(e);
	}
}, Ds = class extends Es {
	constructor(e) {
		super(e), this._impl = e;
	}
	readAll() {
		return [...this];
	}
	[Symbol.iterator]() {
		return this._impl[Symbol.iterator]();
	}
	[Symbol.asyncIterator]() {
		return r(this, arguments, function* () {
			yield n(yield* i(a(this[Symbol.iterator]())));
		});
	}
}, Os = class extends Es {
	constructor(e) {
		super(e), this._impl = e;
	}
	readAll() {
		return e(this, void 0, void 0, function* () {
			var e, t, n, r;
			let i = [];
			try {
				for (var o = !0, s = a(this), c; c = yield s.next(), e = c.done, !e; o = !0) {
					r = c.value, o = !1;
					let e = r;
					i.push(e);
				}
			} catch (e) {
				t = { error: e };
			} finally {
				try {
					!o && !e && (n = s.return) && (yield n.call(s));
				} finally {
					if (t) throw t.error;
				}
			}
			return i;
		});
	}
	[Symbol.iterator]() {
		throw Error("AsyncRecordBatchStreamReader is not Iterable");
	}
	[Symbol.asyncIterator]() {
		return this._impl[Symbol.asyncIterator]();
	}
}, ks = class extends Ds {
	constructor(e) {
		super(e), this._impl = e;
	}
}, As = class extends Os {
	constructor(e) {
		super(e), this._impl = e;
	}
}, js = class {
	get numDictionaries() {
		return this._dictionaryIndex;
	}
	get numRecordBatches() {
		return this._recordBatchIndex;
	}
	constructor(e = /* @__PURE__ */ new Map()) {
		this.closed = !1, this.autoDestroy = !0, this._dictionaryIndex = 0, this._recordBatchIndex = 0, this.dictionaries = e;
	}
	isSync() {
		return !1;
	}
	isAsync() {
		return !1;
	}
	isFile() {
		return !1;
	}
	isStream() {
		return !1;
	}
	reset(e) {
		return this._dictionaryIndex = 0, this._recordBatchIndex = 0, this.schema = e, this.dictionaries = /* @__PURE__ */ new Map(), this;
	}
	_loadRecordBatch(e, t) {
		let n = this._loadVectors(e, t, this.schema.fields), r = L({
			type: new A(this.schema.fields),
			length: e.length,
			children: n
		});
		return new bo(this.schema, r);
	}
	_loadDictionaryBatch(e, t) {
		let { id: n, isDelta: r } = e, { dictionaries: i, schema: a } = this, o = i.get(n), s = a.dictionaries.get(n), c = this._loadVectors(e.data, t, [s]);
		return (o && r ? o.concat(new H(c)) : new H(c)).memoize();
	}
	_loadVectors(e, t, n) {
		return new qa(t, e.nodes, e.buffers, this.dictionaries, this.schema.metadataVersion).visitMany(n);
	}
}, Ms = class extends js {
	constructor(e, t) {
		super(t), this._reader = _(e) ? new ys(this._handle = e) : new _s(this._handle = e);
	}
	isSync() {
		return !0;
	}
	isStream() {
		return !0;
	}
	[Symbol.iterator]() {
		return this;
	}
	cancel() {
		!this.closed && (this.closed = !0) && (this.reset()._reader.return(), this._reader = null, this.dictionaries = null);
	}
	open(e) {
		return this.closed || (this.autoDestroy = Ls(this, e), (this.schema ||= this._reader.readSchema()) || this.cancel()), this;
	}
	throw(e) {
		return !this.closed && this.autoDestroy && (this.closed = !0) ? this.reset()._reader.throw(e) : G;
	}
	return(e) {
		return !this.closed && this.autoDestroy && (this.closed = !0) ? this.reset()._reader.return(e) : G;
	}
	next() {
		if (this.closed) return G;
		let e, { _reader: t } = this;
		for (; e = this._readNextMessageAndValidate();) if (e.isSchema()) this.reset(e.header());
		else if (e.isRecordBatch()) {
			this._recordBatchIndex++;
			let n = e.header(), r = t.readMessageBody(e.bodyLength);
			return {
				done: !1,
				value: this._loadRecordBatch(n, r)
			};
		} else if (e.isDictionaryBatch()) {
			this._dictionaryIndex++;
			let n = e.header(), r = t.readMessageBody(e.bodyLength), i = this._loadDictionaryBatch(n, r);
			this.dictionaries.set(n.id, i);
		}
		return this.schema && this._recordBatchIndex === 0 ? (this._recordBatchIndex++, {
			done: !1,
			value: new Co(this.schema)
		}) : this.return();
	}
	_readNextMessageAndValidate(e) {
		return this._reader.readMessage(e);
	}
}, Ns = class extends js {
	constructor(e, t) {
		super(t), this._reader = new vs(this._handle = e);
	}
	isAsync() {
		return !0;
	}
	isStream() {
		return !0;
	}
	[Symbol.asyncIterator]() {
		return this;
	}
	cancel() {
		return e(this, void 0, void 0, function* () {
			!this.closed && (this.closed = !0) && (yield this.reset()._reader.return(), this._reader = null, this.dictionaries = null);
		});
	}
	open(t) {
		return e(this, void 0, void 0, function* () {
			return this.closed || (this.autoDestroy = Ls(this, t), (this.schema ||= yield this._reader.readSchema()) || (yield this.cancel())), this;
		});
	}
	throw(t) {
		return e(this, void 0, void 0, function* () {
			return !this.closed && this.autoDestroy && (this.closed = !0) ? yield this.reset()._reader.throw(t) : G;
		});
	}
	return(t) {
		return e(this, void 0, void 0, function* () {
			return !this.closed && this.autoDestroy && (this.closed = !0) ? yield this.reset()._reader.return(t) : G;
		});
	}
	next() {
		return e(this, void 0, void 0, function* () {
			if (this.closed) return G;
			let e, { _reader: t } = this;
			for (; e = yield this._readNextMessageAndValidate();) if (e.isSchema()) yield this.reset(e.header());
			else if (e.isRecordBatch()) {
				this._recordBatchIndex++;
				let n = e.header(), r = yield t.readMessageBody(e.bodyLength);
				return {
					done: !1,
					value: this._loadRecordBatch(n, r)
				};
			} else if (e.isDictionaryBatch()) {
				this._dictionaryIndex++;
				let n = e.header(), r = yield t.readMessageBody(e.bodyLength), i = this._loadDictionaryBatch(n, r);
				this.dictionaries.set(n.id, i);
			}
			return this.schema && this._recordBatchIndex === 0 ? (this._recordBatchIndex++, {
				done: !1,
				value: new Co(this.schema)
			}) : yield this.return();
		});
	}
	_readNextMessageAndValidate(t) {
		return e(this, void 0, void 0, function* () {
			return yield this._reader.readMessage(t);
		});
	}
}, Ps = class extends Ms {
	get footer() {
		return this._footer;
	}
	get numDictionaries() {
		return this._footer ? this._footer.numDictionaries : 0;
	}
	get numRecordBatches() {
		return this._footer ? this._footer.numRecordBatches : 0;
	}
	constructor(e, t) {
		super(e instanceof Ra ? e : new Ra(e), t);
	}
	isSync() {
		return !0;
	}
	isFile() {
		return !0;
	}
	open(e) {
		if (!this.closed && !this._footer) {
			this.schema = (this._footer = this._readFooter()).schema;
			for (let e of this._footer.dictionaryBatches()) e && this._readDictionaryBatch(this._dictionaryIndex++);
		}
		return super.open(e);
	}
	readRecordBatch(e) {
		if (this.closed) return null;
		this._footer || this.open();
		let t = this._footer?.getRecordBatch(e);
		if (t && this._handle.seek(t.offset)) {
			let e = this._reader.readMessage(E.RecordBatch);
			if (e?.isRecordBatch()) {
				let t = e.header(), n = this._reader.readMessageBody(e.bodyLength);
				return this._loadRecordBatch(t, n);
			}
		}
		return null;
	}
	_readDictionaryBatch(e) {
		let t = this._footer?.getDictionaryBatch(e);
		if (t && this._handle.seek(t.offset)) {
			let e = this._reader.readMessage(E.DictionaryBatch);
			if (e?.isDictionaryBatch()) {
				let t = e.header(), n = this._reader.readMessageBody(e.bodyLength), r = this._loadDictionaryBatch(t, n);
				this.dictionaries.set(t.id, r);
			}
		}
	}
	_readFooter() {
		let { _handle: e } = this, t = e.size - ws, n = e.readInt32(t), r = e.readAt(t - n, n);
		return Da.decode(r);
	}
	_readNextMessageAndValidate(e) {
		if (this._footer || this.open(), this._footer && this._recordBatchIndex < this.numRecordBatches) {
			let t = this._footer?.getRecordBatch(this._recordBatchIndex);
			if (t && this._handle.seek(t.offset)) return this._reader.readMessage(e);
		}
		return null;
	}
}, Fs = class extends Ns {
	get footer() {
		return this._footer;
	}
	get numDictionaries() {
		return this._footer ? this._footer.numDictionaries : 0;
	}
	get numRecordBatches() {
		return this._footer ? this._footer.numRecordBatches : 0;
	}
	constructor(e, ...t) {
		let n = typeof t[0] == "number" ? void 0 : t.shift(), r = t[0] instanceof Map ? t.shift() : void 0;
		super(e instanceof za ? e : new za(e, n), r);
	}
	isFile() {
		return !0;
	}
	isAsync() {
		return !0;
	}
	open(t) {
		let n = Object.create(null, { open: { get: () => super.open } });
		return e(this, void 0, void 0, function* () {
			if (!this.closed && !this._footer) {
				this.schema = (this._footer = yield this._readFooter()).schema;
				for (let e of this._footer.dictionaryBatches()) e && (yield this._readDictionaryBatch(this._dictionaryIndex++));
			}
			return yield n.open.call(this, t);
		});
	}
	readRecordBatch(t) {
		return e(this, void 0, void 0, function* () {
			if (this.closed) return null;
			this._footer || (yield this.open());
			let e = this._footer?.getRecordBatch(t);
			if (e && (yield this._handle.seek(e.offset))) {
				let e = yield this._reader.readMessage(E.RecordBatch);
				if (e?.isRecordBatch()) {
					let t = e.header(), n = yield this._reader.readMessageBody(e.bodyLength);
					return this._loadRecordBatch(t, n);
				}
			}
			return null;
		});
	}
	_readDictionaryBatch(t) {
		return e(this, void 0, void 0, function* () {
			let e = this._footer?.getDictionaryBatch(t);
			if (e && (yield this._handle.seek(e.offset))) {
				let e = yield this._reader.readMessage(E.DictionaryBatch);
				if (e?.isDictionaryBatch()) {
					let t = e.header(), n = yield this._reader.readMessageBody(e.bodyLength), r = this._loadDictionaryBatch(t, n);
					this.dictionaries.set(t.id, r);
				}
			}
		});
	}
	_readFooter() {
		return e(this, void 0, void 0, function* () {
			let { _handle: e } = this;
			e._pending && (yield e._pending);
			let t = e.size - ws, n = yield e.readInt32(t), r = yield e.readAt(t - n, n);
			return Da.decode(r);
		});
	}
	_readNextMessageAndValidate(t) {
		return e(this, void 0, void 0, function* () {
			if (this._footer || (yield this.open()), this._footer && this._recordBatchIndex < this.numRecordBatches) {
				let e = this._footer.getRecordBatch(this._recordBatchIndex);
				if (e && (yield this._handle.seek(e.offset))) return yield this._reader.readMessage(t);
			}
			return null;
		});
	}
}, Is = class extends Ms {
	constructor(e, t) {
		super(e, t);
	}
	_loadVectors(e, t, n) {
		return new Ja(t, e.nodes, e.buffers, this.dictionaries, this.schema.metadataVersion).visitMany(n);
	}
};
function Ls(e, t) {
	return t && typeof t.autoDestroy == "boolean" ? t.autoDestroy : e.autoDestroy;
}
function* Rs(e) {
	let t = Es.from(e);
	try {
		if (!t.open({ autoDestroy: !1 }).closed) do
			yield t;
		while (!t.reset().open().closed);
	} finally {
		t.cancel();
	}
}
function zs(e) {
	return r(this, arguments, function* () {
		let t = yield n(Es.from(e));
		try {
			if (!(yield n(t.open({ autoDestroy: !1 }))).closed) do
				yield yield n(t);
			while (!(yield n(t.reset().open())).closed);
		} finally {
			yield n(t.cancel());
		}
	});
}
function Bs(e) {
	return new Ds(new Is(e));
}
function Vs(e) {
	let t = e.peek(Cs + 7 & -8);
	return t && t.byteLength >= 4 ? Ss(t) ? new ks(new Ps(e.read())) : new Ds(new Ms(e)) : new Ds(new Ms(function* () {}()));
}
function Hs(t) {
	return e(this, void 0, void 0, function* () {
		let e = yield t.peek(Cs + 7 & -8);
		return e && e.byteLength >= 4 ? Ss(e) ? new ks(new Ps(yield t.read())) : new Os(new Ns(t)) : new Os(new Ns(function() {
			return r(this, arguments, function* () {});
		}()));
	});
}
function Us(t) {
	return e(this, void 0, void 0, function* () {
		let { size: e } = yield t.stat(), n = new za(t, e);
		return e >= Ts && Ss(yield n.readAt(0, Cs + 7 & -8)) ? new As(new Fs(n)) : new Os(new Ns(n));
	});
}
// ../team/front/node_modules/apache-arrow/visitor/vectorassembler.mjs
var Y = class e extends j {
	static assemble(...t) {
		let n = (e) => e.flatMap((e) => Array.isArray(e) ? n(e) : e instanceof bo ? e.data.children : e.data), r = new e();
		return r.visitMany(n(t)), r;
	}
	constructor() {
		super(), this._byteLength = 0, this._nodes = [], this._buffers = [], this._bufferRegions = [];
	}
	visit(e) {
		if (e instanceof H) return this.visitMany(e.data), this;
		let { type: t } = e;
		if (!k.isDictionary(t)) {
			let { length: n } = e;
			if (n > 2147483647)
 /* istanbul ignore next */
			throw RangeError("Cannot write arrays larger than 2^31 - 1 in length");
			if (k.isUnion(t)) this.nodes.push(new Wo(n, 0));
			else {
				let { nullCount: r } = e;
				k.isNull(t) || Ws.call(this, r <= 0 ? /* @__PURE__ */ new Uint8Array() : Ji(e.offset, n, e.nullBitmap)), this.nodes.push(new Wo(n, r));
			}
		}
		return super.visit(e);
	}
	visitNull(e) {
		return this;
	}
	visitDictionary(e) {
		return this.visit(e.clone(e.type.indices));
	}
	get nodes() {
		return this._nodes;
	}
	get buffers() {
		return this._buffers;
	}
	get byteLength() {
		return this._byteLength;
	}
	get bufferRegions() {
		return this._bufferRegions;
	}
};
function Ws(e) {
	let t = e.byteLength + 7 & -8;
	return this.buffers.push(e), this.bufferRegions.push(new Uo(this._byteLength, t)), this._byteLength += t, this;
}
function Gs(e) {
	let { type: t, length: n, typeIds: r, valueOffsets: i } = e;
	if (Ws.call(this, r), t.mode === S.Sparse) return Xs.call(this, e);
	if (t.mode === S.Dense) {
		if (e.offset <= 0) return Ws.call(this, i), Xs.call(this, e);
		{
			let a = new Int32Array(n), o = Object.create(null), s = Object.create(null);
			for (let e, t, c = -1; ++c < n;) (e = r[c]) !== void 0 && ((t = o[e]) === void 0 && (t = o[e] = i[c]), a[c] = i[c] - t, s[e] = (s[e] ?? 0) + 1);
			Ws.call(this, a), this.visitMany(e.children.map((e, r) => {
				let i = t.typeIds[r], a = o[i], c = s[i];
				return e.slice(a, Math.min(n, c));
			}));
		}
	}
	return this;
}
function Ks(e) {
	let t;
	/* istanbul ignore next */
	return e.nullCount >= e.length ? Ws.call(this, /* @__PURE__ */ new Uint8Array()) : (t = e.values) instanceof Uint8Array ? Ws.call(this, Ji(e.offset, e.length, t)) : Ws.call(this, Yi(e.values));
}
function qs(e) {
	return Ws.call(this, e.values.subarray(0, e.length * e.stride));
}
function Js(e) {
	let { length: t, values: n, valueOffsets: r } = e, i = O(r[0]), a = O(r[t]), o = Math.min(a - i, n.byteLength - i);
	return Ws.call(this, ye(-i, t + 1, r)), Ws.call(this, n.subarray(i, i + o)), this;
}
function Ys(e) {
	let { length: t, valueOffsets: n } = e;
	if (n) {
		let { 0: r, [t]: i } = n;
		return Ws.call(this, ye(-r, t + 1, n)), this.visit(e.children[0].slice(r, i - r));
	}
	return this.visit(e.children[0]);
}
function Xs(e) {
	return this.visitMany(e.type.children.map((t, n) => e.children[n]).filter(Boolean))[0];
}
Y.prototype.visitBool = Ks, Y.prototype.visitInt = qs, Y.prototype.visitFloat = qs, Y.prototype.visitUtf8 = Js, Y.prototype.visitLargeUtf8 = Js, Y.prototype.visitBinary = Js, Y.prototype.visitLargeBinary = Js, Y.prototype.visitFixedSizeBinary = qs, Y.prototype.visitDate = qs, Y.prototype.visitTimestamp = qs, Y.prototype.visitTime = qs, Y.prototype.visitDecimal = qs, Y.prototype.visitList = Ys, Y.prototype.visitStruct = Xs, Y.prototype.visitUnion = Gs, Y.prototype.visitInterval = qs, Y.prototype.visitDuration = qs, Y.prototype.visitFixedSizeList = Ys, Y.prototype.visitMap = Ys;
// ../team/front/node_modules/apache-arrow/ipc/writer.mjs
var Zs = class extends ja {
	static throughNode(e) {
		throw Error("\"throughNode\" not available in this environment");
	}
	static throughDOM(e, t) {
		throw Error("\"throughDOM\" not available in this environment");
	}
	constructor(e) {
		super(), this._position = 0, this._started = !1, this._sink = new Na(), this._schema = null, this._dictionaryBlocks = [], this._recordBatchBlocks = [], this._seenDictionaries = /* @__PURE__ */ new Map(), this._dictionaryDeltaOffsets = /* @__PURE__ */ new Map(), p(e) || (e = {
			autoDestroy: !0,
			writeLegacyIpcFormat: !1
		}), this._autoDestroy = typeof e.autoDestroy != "boolean" || e.autoDestroy, this._writeLegacyIpcFormat = typeof e.writeLegacyIpcFormat == "boolean" && e.writeLegacyIpcFormat;
	}
	toString(e = !1) {
		return this._sink.toString(e);
	}
	toUint8Array(e = !1) {
		return this._sink.toUint8Array(e);
	}
	writeAll(e) {
		return m(e) ? e.then((e) => this.writeAll(e)) : g(e) ? tc(this, e) : ec(this, e);
	}
	get closed() {
		return this._sink.closed;
	}
	[Symbol.asyncIterator]() {
		return this._sink[Symbol.asyncIterator]();
	}
	toDOMStream(e) {
		return this._sink.toDOMStream(e);
	}
	toNodeStream(e) {
		return this._sink.toNodeStream(e);
	}
	close() {
		return this.reset()._sink.close();
	}
	abort(e) {
		return this.reset()._sink.abort(e);
	}
	finish() {
		return this._autoDestroy ? this.close() : this.reset(this._sink, this._schema), this;
	}
	reset(e = this._sink, t = null) {
		return e === this._sink || e instanceof Na ? this._sink = e : (this._sink = new Na(), e && re(e) ? this.toDOMStream({ type: "bytes" }).pipeTo(e) : e && ae(e) && this.toNodeStream({ objectMode: !1 }).pipe(e)), this._started && this._schema && this._writeFooter(this._schema), this._started = !1, this._dictionaryBlocks = [], this._recordBatchBlocks = [], this._seenDictionaries = /* @__PURE__ */ new Map(), this._dictionaryDeltaOffsets = /* @__PURE__ */ new Map(), t && po(t, this._schema) || (t == null ? (this._position = 0, this._schema = null) : (this._started = !0, this._schema = t, this._writeSchema(t))), this;
	}
	write(e) {
		let t = null;
		if (!this._sink) throw Error("RecordBatchWriter is closed");
		if (e == null || e instanceof vo && !(t = e.schema) || e instanceof bo && !(t = e.schema)) return this.finish() && void 0;
		if (t && !po(t, this._schema)) {
			if (this._started && this._autoDestroy) return this.close();
			this.reset(this._sink, t);
		}
		e instanceof bo ? e instanceof Co || this._writeRecordBatch(e) : e instanceof vo ? this.writeAll(e.batches) : h(e) && this.writeAll(e);
	}
	_writeMessage(e, t = 8) {
		let n = t - 1, r = Bo.encode(e), i = r.byteLength, a = this._writeLegacyIpcFormat ? 4 : 8, o = i + a + n & ~n, s = o - i - a;
		return e.headerType === E.RecordBatch ? this._recordBatchBlocks.push(new ka(o, e.bodyLength, this._position)) : e.headerType === E.DictionaryBatch && this._dictionaryBlocks.push(new ka(o, e.bodyLength, this._position)), this._writeLegacyIpcFormat || this._write(Int32Array.of(-1)), this._write(Int32Array.of(o - a)), i > 0 && this._write(r), this._writePadding(s);
	}
	_write(e) {
		if (this._started) {
			let t = b(e);
			t && t.byteLength > 0 && (this._sink.write(t), this._position += t.byteLength);
		}
		return this;
	}
	_writeSchema(e) {
		return this._writeMessage(Bo.from(e));
	}
	_writeFooter(e) {
		return this._writeLegacyIpcFormat ? this._write(Int32Array.of(0)) : this._write(Int32Array.of(-1, 0));
	}
	_writeMagic() {
		return this._write(xs);
	}
	_writePadding(e) {
		return e > 0 ? this._write(new Uint8Array(e)) : this;
	}
	_writeRecordBatch(e) {
		let { byteLength: t, nodes: n, bufferRegions: r, buffers: i } = Y.assemble(e), a = new Vo(e.numRows, n, r), o = Bo.from(a, t);
		return this._writeDictionaries(e)._writeMessage(o)._writeBodyBuffers(i);
	}
	_writeDictionaryBatch(e, t, n = !1) {
		let { byteLength: r, nodes: i, bufferRegions: a, buffers: o } = Y.assemble(new H([e])), s = new Ho(new Vo(e.length, i, a), t, n), c = Bo.from(s, r);
		return this._writeMessage(c)._writeBodyBuffers(o);
	}
	_writeBodyBuffers(e) {
		let t, n, r;
		for (let i = -1, a = e.length; ++i < a;) (t = e[i]) && (n = t.byteLength) > 0 && (this._write(t), (r = (n + 7 & -8) - n) > 0 && this._writePadding(r));
		return this;
	}
	_writeDictionaries(e) {
		for (let [t, n] of e.dictionaries) {
			let e = n?.data ?? [], r = this._seenDictionaries.get(t), i = this._dictionaryDeltaOffsets.get(t) ?? 0;
			if (!r || r.data[0] !== e[0]) for (let [n, r] of e.entries()) this._writeDictionaryBatch(r, t, n > 0);
			else if (i < e.length) for (let n of e.slice(i)) this._writeDictionaryBatch(n, t, !0);
			this._seenDictionaries.set(t, n), this._dictionaryDeltaOffsets.set(t, e.length);
		}
		return this;
	}
}, Qs = class e extends Zs {
	static writeAll(t, n) {
		let r = new e(n);
		return m(t) ? t.then((e) => r.writeAll(e)) : g(t) ? tc(r, t) : ec(r, t);
	}
}, $s = class e extends Zs {
	static writeAll(t) {
		let n = new e();
		return m(t) ? t.then((e) => n.writeAll(e)) : g(t) ? tc(n, t) : ec(n, t);
	}
	constructor() {
		super(), this._autoDestroy = !0;
	}
	_writeSchema(e) {
		return this._writeMagic()._writePadding(2);
	}
	_writeDictionaryBatch(e, t, n = !1) {
		if (!n && this._seenDictionaries.has(t)) throw Error("The Arrow File format does not support replacement dictionaries. ");
		return super._writeDictionaryBatch(e, t, n);
	}
	_writeFooter(e) {
		let t = Da.encode(new Da(e, x.V5, this._recordBatchBlocks, this._dictionaryBlocks));
		return super._writeFooter(e)._write(t)._write(Int32Array.of(t.byteLength))._writeMagic();
	}
};
function ec(e, t) {
	let n = t;
	t instanceof vo && (n = t.batches, e.reset(void 0, t.schema));
	for (let t of n) e.write(t);
	return e.finish();
}
function tc(t, n) {
	return e(this, void 0, void 0, function* () {
		var e, r, i, o, s, c, l;
		try {
			for (e = !0, r = a(n); i = yield r.next(), o = i.done, !o; e = !0) {
				l = i.value, e = !1;
				let n = l;
				t.write(n);
			}
		} catch (e) {
			s = { error: e };
		} finally {
			try {
				!e && !o && (c = r.return) && (yield c.call(r));
			} finally {
				if (s) throw s.error;
			}
		}
		return t.finish();
	});
}
// ../team/front/node_modules/apache-arrow/ipc/serialization.mjs
function nc(e, t = "stream") {
	return (t === "stream" ? Qs : $s).writeAll(e).toUint8Array(!0);
}
// ../team/front/node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser.mjs
var rc = Object.create, ic = Object.defineProperty, ac = Object.getOwnPropertyDescriptor, oc = Object.getOwnPropertyNames, sc = Object.getPrototypeOf, cc = Object.prototype.hasOwnProperty, lc = (e, t) => () => (t || e((t = { exports: {} }).exports, t), t.exports), uc = (e, t, n, r) => {
	if (t && typeof t == "object" || typeof t == "function") for (let i of oc(t)) !cc.call(e, i) && i !== n && ic(e, i, {
		get: () => t[i],
		enumerable: !(r = ac(t, i)) || r.enumerable
	});
	return e;
}, dc = (e, t, n) => (n = e == null ? {} : rc(sc(e)), uc(t || !e || !e.__esModule ? ic(n, "default", {
	value: e,
	enumerable: !0
}) : n, e)), fc = lc((e, t) => {
	t.exports = Worker;
}), pc = ((e) => (e[e.UNDEFINED = 0] = "UNDEFINED", e[e.AUTOMATIC = 1] = "AUTOMATIC", e[e.READ_ONLY = 2] = "READ_ONLY", e[e.READ_WRITE = 3] = "READ_WRITE", e))(pc || {}), mc = ((e) => (e[e.IDENTIFIER = 0] = "IDENTIFIER", e[e.NUMERIC_CONSTANT = 1] = "NUMERIC_CONSTANT", e[e.STRING_CONSTANT = 2] = "STRING_CONSTANT", e[e.OPERATOR = 3] = "OPERATOR", e[e.KEYWORD = 4] = "KEYWORD", e[e.COMMENT = 5] = "COMMENT", e))(mc || {}), hc = ((e) => (e[e.NONE = 0] = "NONE", e[e.DEBUG = 1] = "DEBUG", e[e.INFO = 2] = "INFO", e[e.WARNING = 3] = "WARNING", e[e.ERROR = 4] = "ERROR", e))(hc || {}), gc = ((e) => (e[e.NONE = 0] = "NONE", e[e.CONNECT = 1] = "CONNECT", e[e.DISCONNECT = 2] = "DISCONNECT", e[e.OPEN = 3] = "OPEN", e[e.QUERY = 4] = "QUERY", e[e.INSTANTIATE = 5] = "INSTANTIATE", e))(gc || {}), _c = ((e) => (e[e.NONE = 0] = "NONE", e[e.OK = 1] = "OK", e[e.ERROR = 2] = "ERROR", e[e.START = 3] = "START", e[e.RUN = 4] = "RUN", e[e.CAPTURE = 5] = "CAPTURE", e))(_c || {}), vc = ((e) => (e[e.NONE = 0] = "NONE", e[e.WEB_WORKER = 1] = "WEB_WORKER", e[e.NODE_WORKER = 2] = "NODE_WORKER", e[e.BINDINGS = 3] = "BINDINGS", e[e.ASYNC_DUCKDB = 4] = "ASYNC_DUCKDB", e))(vc || {}), yc = class {
	constructor(e = 2) {
		this.level = e;
	}
	log(e) {
		e.level >= this.level && console.log(e);
	}
}, bc = ((e) => (e[e.SUCCESS = 0] = "SUCCESS", e[e.MAX_ARROW_ERROR = 255] = "MAX_ARROW_ERROR", e[e.DUCKDB_WASM_RETRY = 256] = "DUCKDB_WASM_RETRY", e))(bc || {}), xc = class {
	constructor(e, t) {
		this._bindings = e, this._conn = t;
	}
	get bindings() {
		return this._bindings;
	}
	async close() {
		return this._bindings.disconnect(this._conn);
	}
	useUnsafe(e) {
		return e(this._bindings, this._conn);
	}
	async query(e) {
		this._bindings.logger.log({
			timestamp: /* @__PURE__ */ new Date(),
			level: 2,
			origin: 4,
			topic: 4,
			event: 4,
			value: e
		});
		let t = await this._bindings.runQuery(this._conn, e), n = Es.from(t);
		return console.assert(n.isSync(), "Reader is not sync"), console.assert(n.isFile(), "Reader is not file"), new vo(n);
	}
	async send(e, t = !1) {
		this._bindings.logger.log({
			timestamp: /* @__PURE__ */ new Date(),
			level: 2,
			origin: 4,
			topic: 4,
			event: 4,
			value: e
		});
		let n = await this._bindings.startPendingQuery(this._conn, e, t);
		for (; n == null;) {
			if (this._bindings.isDetached()) {
				console.error("cannot send a message since the worker is not set!");
				return;
			}
			n = await this._bindings.pollPendingQuery(this._conn);
		}
		let r = new Sc(this._bindings, this._conn, n), i = await Es.from(r);
		return console.assert(i.isAsync()), console.assert(i.isStream()), i;
	}
	async cancelSent() {
		return await this._bindings.cancelPendingQuery(this._conn);
	}
	async getTableNames(e) {
		return await this._bindings.getTableNames(this._conn, e);
	}
	async prepare(e) {
		let t = await this._bindings.createPrepared(this._conn, e);
		return new Cc(this._bindings, this._conn, t);
	}
	async insertArrowTable(e, t) {
		let n = nc(e, "stream");
		await this.insertArrowFromIPCStream(n, t);
	}
	async insertArrowFromIPCStream(e, t) {
		await this._bindings.insertArrowFromIPCStream(this._conn, e, t);
	}
	async insertCSVFromPath(e, t) {
		await this._bindings.insertCSVFromPath(this._conn, e, t);
	}
	async insertJSONFromPath(e, t) {
		await this._bindings.insertJSONFromPath(this._conn, e, t);
	}
}, Sc = class {
	constructor(e, t, n) {
		this.db = e, this.conn = t, this.header = n, this._first = !0, this._depleted = !1, this._inFlight = null;
	}
	async next() {
		if (this._first) return this._first = !1, {
			done: !1,
			value: this.header
		};
		if (this._depleted) return {
			done: !0,
			value: null
		};
		let e = null;
		for (this._inFlight != null && (e = await this._inFlight, this._inFlight = null); e == null;) e = await this.db.fetchQueryResults(this.conn);
		return this._depleted = e.length == 0, this._depleted || (this._inFlight = this.db.fetchQueryResults(this.conn)), {
			done: this._depleted,
			value: e
		};
	}
	[Symbol.asyncIterator]() {
		return this;
	}
}, Cc = class {
	constructor(e, t, n) {
		this.bindings = e, this.connectionId = t, this.statementId = n;
	}
	async close() {
		await this.bindings.closePrepared(this.connectionId, this.statementId);
	}
	async query(...e) {
		let t = await this.bindings.runPrepared(this.connectionId, this.statementId, e), n = Es.from(t);
		return console.assert(n.isSync()), console.assert(n.isFile()), new vo(n);
	}
	async send(...e) {
		let t = await this.bindings.sendPrepared(this.connectionId, this.statementId, e), n = new Sc(this.bindings, this.connectionId, t), r = await Es.from(n);
		return console.assert(r.isAsync()), console.assert(r.isStream()), r;
	}
}, wc = ((e) => (e.CANCEL_PENDING_QUERY = "CANCEL_PENDING_QUERY", e.CLOSE_PREPARED = "CLOSE_PREPARED", e.COLLECT_FILE_STATISTICS = "COLLECT_FILE_STATISTICS", e.REGISTER_OPFS_FILE_NAME = "REGISTER_OPFS_FILE_NAME", e.CONNECT = "CONNECT", e.COPY_FILE_TO_BUFFER = "COPY_FILE_TO_BUFFER", e.COPY_FILE_TO_PATH = "COPY_FILE_TO_PATH", e.CREATE_PREPARED = "CREATE_PREPARED", e.DISCONNECT = "DISCONNECT", e.DROP_FILE = "DROP_FILE", e.DROP_FILES = "DROP_FILES", e.EXPORT_FILE_STATISTICS = "EXPORT_FILE_STATISTICS", e.FETCH_QUERY_RESULTS = "FETCH_QUERY_RESULTS", e.FLUSH_FILES = "FLUSH_FILES", e.GET_FEATURE_FLAGS = "GET_FEATURE_FLAGS", e.GET_TABLE_NAMES = "GET_TABLE_NAMES", e.GET_VERSION = "GET_VERSION", e.GLOB_FILE_INFOS = "GLOB_FILE_INFOS", e.INSERT_ARROW_FROM_IPC_STREAM = "INSERT_ARROW_FROM_IPC_STREAM", e.INSERT_CSV_FROM_PATH = "IMPORT_CSV_FROM_PATH", e.INSERT_JSON_FROM_PATH = "IMPORT_JSON_FROM_PATH", e.INSTANTIATE = "INSTANTIATE", e.OPEN = "OPEN", e.PING = "PING", e.POLL_PENDING_QUERY = "POLL_PENDING_QUERY", e.REGISTER_FILE_BUFFER = "REGISTER_FILE_BUFFER", e.REGISTER_FILE_HANDLE = "REGISTER_FILE_HANDLE", e.REGISTER_FILE_URL = "REGISTER_FILE_URL", e.RESET = "RESET", e.RUN_PREPARED = "RUN_PREPARED", e.RUN_QUERY = "RUN_QUERY", e.SEND_PREPARED = "SEND_PREPARED", e.START_PENDING_QUERY = "START_PENDING_QUERY", e.TOKENIZE = "TOKENIZE", e))(wc || {}), Tc = ((e) => (e.CONNECTION_INFO = "CONNECTION_INFO", e.ERROR = "ERROR", e.FEATURE_FLAGS = "FEATURE_FLAGS", e.FILE_BUFFER = "FILE_BUFFER", e.FILE_INFOS = "FILE_INFOS", e.FILE_SIZE = "FILE_SIZE", e.FILE_STATISTICS = "FILE_STATISTICS", e.INSTANTIATE_PROGRESS = "INSTANTIATE_PROGRESS", e.LOG = "LOG", e.PROGRESS_UPDATE = "PROGRESS_UPDATE", e.OK = "OK", e.PREPARED_STATEMENT_ID = "PREPARED_STATEMENT_ID", e.QUERY_PLAN = "QUERY_PLAN", e.QUERY_RESULT = "QUERY_RESULT", e.QUERY_RESULT_CHUNK = "QUERY_RESULT_CHUNK", e.QUERY_RESULT_HEADER = "QUERY_RESULT_HEADER", e.QUERY_RESULT_HEADER_OR_NULL = "QUERY_RESULT_HEADER_OR_NULL", e.REGISTERED_FILE = "REGISTERED_FILE", e.SCRIPT_TOKENS = "SCRIPT_TOKENS", e.SUCCESS = "SUCCESS", e.TABLE_NAMES = "TABLE_NAMES", e.VERSION_STRING = "VERSION_STRING", e))(Tc || {}), X = class {
	constructor(e, t) {
		this.promiseResolver = () => {}, this.promiseRejecter = () => {}, this.type = e, this.data = t, this.promise = new Promise((e, t) => {
			this.promiseResolver = e, this.promiseRejecter = t;
		});
	}
};
function Ec(e) {
	switch (e.typeId) {
		case D.Binary: return { sqlType: "binary" };
		case D.Bool: return { sqlType: "bool" };
		case D.Date: return { sqlType: "date" };
		case D.DateDay: return { sqlType: "date32[d]" };
		case D.DateMillisecond: return { sqlType: "date64[ms]" };
		case D.Decimal: {
			let t = e;
			return {
				sqlType: "decimal",
				precision: t.precision,
				scale: t.scale
			};
		}
		case D.Float: return { sqlType: "float" };
		case D.Float16: return { sqlType: "float16" };
		case D.Float32: return { sqlType: "float32" };
		case D.Float64: return { sqlType: "float64" };
		case D.Int: return { sqlType: "int32" };
		case D.Int16: return { sqlType: "int16" };
		case D.Int32: return { sqlType: "int32" };
		case D.Int64: return { sqlType: "int64" };
		case D.Uint16: return { sqlType: "uint16" };
		case D.Uint32: return { sqlType: "uint32" };
		case D.Uint64: return { sqlType: "uint64" };
		case D.Uint8: return { sqlType: "uint8" };
		case D.IntervalDayTime: return { sqlType: "interval[dt]" };
		case D.IntervalYearMonth: return { sqlType: "interval[m]" };
		case D.List: return {
			sqlType: "list",
			valueType: Ec(e.valueType)
		};
		case D.FixedSizeBinary: return {
			sqlType: "fixedsizebinary",
			byteWidth: e.byteWidth
		};
		case D.Null: return { sqlType: "null" };
		case D.Utf8: return { sqlType: "utf8" };
		case D.Struct: return {
			sqlType: "struct",
			fields: e.children.map((e) => Dc(e.name, e.type))
		};
		case D.Map: {
			let t = e;
			return {
				sqlType: "map",
				keyType: Ec(t.keyType),
				valueType: Ec(t.valueType)
			};
		}
		case D.Time: return { sqlType: "time[s]" };
		case D.TimeMicrosecond: return { sqlType: "time[us]" };
		case D.TimeMillisecond: return { sqlType: "time[ms]" };
		case D.TimeNanosecond: return { sqlType: "time[ns]" };
		case D.TimeSecond: return { sqlType: "time[s]" };
		case D.Timestamp: return {
			sqlType: "timestamp",
			timezone: e.timezone || void 0
		};
		case D.TimestampSecond: return {
			sqlType: "timestamp[s]",
			timezone: e.timezone || void 0
		};
		case D.TimestampMicrosecond: return {
			sqlType: "timestamp[us]",
			timezone: e.timezone || void 0
		};
		case D.TimestampNanosecond: return {
			sqlType: "timestamp[ns]",
			timezone: e.timezone || void 0
		};
		case D.TimestampMillisecond: return {
			sqlType: "timestamp[ms]",
			timezone: e.timezone || void 0
		};
	}
	throw Error(`unsupported arrow type: ${e.toString()}`);
}
function Dc(e, t) {
	let n = Ec(t);
	return n.name = e, n;
}
var Oc = /'(opfs:\/\/\S*?)'/g, kc = /(opfs:\/\/\S*?)/g;
function Ac(e) {
	return e.search(kc) > -1;
}
function jc(e) {
	return [...e.matchAll(Oc)].map((e) => e[1]);
}
var Mc = new TextEncoder(), Nc = class {
	constructor(e, t = null) {
		this._onInstantiationProgress = [], this._onExecutionProgress = [], this._worker = null, this._workerShutdownPromise = null, this._workerShutdownResolver = () => {}, this._nextMessageId = 0, this._pendingRequests = /* @__PURE__ */ new Map(), this._config = {}, this._logger = e, this._onMessageHandler = this.onMessage.bind(this), this._onErrorHandler = this.onError.bind(this), this._onCloseHandler = this.onClose.bind(this), t != null && this.attach(t);
	}
	get logger() {
		return this._logger;
	}
	get config() {
		return this._config;
	}
	attach(e) {
		this._worker = e, this._worker.addEventListener("message", this._onMessageHandler), this._worker.addEventListener("error", this._onErrorHandler), this._worker.addEventListener("close", this._onCloseHandler), this._workerShutdownPromise = new Promise((e, t) => {
			this._workerShutdownResolver = e;
		});
	}
	detach() {
		this._worker && (this._worker.removeEventListener("message", this._onMessageHandler), this._worker.removeEventListener("error", this._onErrorHandler), this._worker.removeEventListener("close", this._onCloseHandler), this._worker = null, this._workerShutdownResolver(null), this._workerShutdownPromise = null, this._workerShutdownResolver = () => {});
	}
	async terminate() {
		this._worker && (this._worker.terminate(), this._worker = null, this._workerShutdownPromise = null, this._workerShutdownResolver = () => {});
	}
	async postTask(e, t = []) {
		if (!this._worker) {
			console.error("cannot send a message since the worker is not set!:" + e.type + "," + e.data);
			return;
		}
		let n = this._nextMessageId++;
		return this._pendingRequests.set(n, e), this._worker.postMessage({
			messageId: n,
			type: e.type,
			data: e.data
		}, t), await e.promise;
	}
	onMessage(e) {
		var t;
		let n = e.data;
		switch (n.type) {
			case "PROGRESS_UPDATE":
				for (let e of this._onExecutionProgress) e(n.data);
				return;
			case "LOG":
				this._logger.log(n.data);
				return;
			case "INSTANTIATE_PROGRESS":
				for (let e of this._onInstantiationProgress) e(n.data);
				return;
		}
		let r = this._pendingRequests.get(n.requestId);
		if (!r) console.warn(`unassociated response: [${n.requestId}, ${n.type.toString()}]`);
		else if (this._pendingRequests.delete(n.requestId), n.type == "ERROR") {
			let e = Error(n.data.message);
			e.name = n.data.name, (t = Object.getOwnPropertyDescriptor(e, "stack")) != null && t.writable && (e.stack = n.data.stack), r.promiseRejecter(e);
		} else {
			switch (r.type) {
				case "CLOSE_PREPARED":
				case "COLLECT_FILE_STATISTICS":
				case "REGISTER_OPFS_FILE_NAME":
				case "COPY_FILE_TO_PATH":
				case "DISCONNECT":
				case "DROP_FILE":
				case "DROP_FILES":
				case "FLUSH_FILES":
				case "INSERT_ARROW_FROM_IPC_STREAM":
				case "IMPORT_CSV_FROM_PATH":
				case "IMPORT_JSON_FROM_PATH":
				case "OPEN":
				case "PING":
				case "REGISTER_FILE_BUFFER":
				case "REGISTER_FILE_HANDLE":
				case "REGISTER_FILE_URL":
				case "RESET":
					if (n.type == "OK") {
						r.promiseResolver(n.data);
						return;
					}
					break;
				case "INSTANTIATE":
					if (this._onInstantiationProgress = [], n.type == "OK") {
						r.promiseResolver(n.data);
						return;
					}
					break;
				case "GLOB_FILE_INFOS":
					if (n.type == "FILE_INFOS") {
						r.promiseResolver(n.data);
						return;
					}
					break;
				case "GET_VERSION":
					if (n.type == "VERSION_STRING") {
						r.promiseResolver(n.data);
						return;
					}
					break;
				case "GET_FEATURE_FLAGS":
					if (n.type == "FEATURE_FLAGS") {
						r.promiseResolver(n.data);
						return;
					}
					break;
				case "GET_TABLE_NAMES":
					if (n.type == "TABLE_NAMES") {
						r.promiseResolver(n.data);
						return;
					}
					break;
				case "TOKENIZE":
					if (n.type == "SCRIPT_TOKENS") {
						r.promiseResolver(n.data);
						return;
					}
					break;
				case "COPY_FILE_TO_BUFFER":
					if (n.type == "FILE_BUFFER") {
						r.promiseResolver(n.data);
						return;
					}
					break;
				case "EXPORT_FILE_STATISTICS":
					if (n.type == "FILE_STATISTICS") {
						r.promiseResolver(n.data);
						return;
					}
					break;
				case "CONNECT":
					if (n.type == "CONNECTION_INFO") {
						r.promiseResolver(n.data);
						return;
					}
					break;
				case "RUN_PREPARED":
				case "RUN_QUERY":
					if (n.type == "QUERY_RESULT") {
						r.promiseResolver(n.data);
						return;
					}
					break;
				case "SEND_PREPARED":
					if (n.type == "QUERY_RESULT_HEADER") {
						r.promiseResolver(n.data);
						return;
					}
					break;
				case "START_PENDING_QUERY":
					if (n.type == "QUERY_RESULT_HEADER_OR_NULL") {
						r.promiseResolver(n.data);
						return;
					}
					break;
				case "POLL_PENDING_QUERY":
					if (n.type == "QUERY_RESULT_HEADER_OR_NULL") {
						r.promiseResolver(n.data);
						return;
					}
					break;
				case "CANCEL_PENDING_QUERY":
					if (this._onInstantiationProgress = [], n.type == "SUCCESS") {
						r.promiseResolver(n.data);
						return;
					}
					break;
				case "FETCH_QUERY_RESULTS":
					if (n.type == "QUERY_RESULT_CHUNK") {
						r.promiseResolver(n.data);
						return;
					}
					break;
				case "CREATE_PREPARED": if (n.type == "PREPARED_STATEMENT_ID") {
					r.promiseResolver(n.data);
					return;
				}
			}
			r.promiseRejecter(/* @__PURE__ */ Error(`unexpected response type: ${n.type.toString()}`));
		}
	}
	onError(e) {
		console.error(e), console.error(`error in duckdb worker: ${e.message}`), this._pendingRequests.clear();
	}
	onClose() {
		this._workerShutdownResolver(null), this._pendingRequests.size == 0 ? this._pendingRequests.clear() : console.warn(`worker terminated with ${this._pendingRequests.size} pending requests`);
	}
	isDetached() {
		return !this._worker;
	}
	async reset() {
		let e = new X("RESET", null);
		return await this.postTask(e);
	}
	async ping() {
		let e = new X("PING", null);
		await this.postTask(e);
	}
	async dropFile(e) {
		let t = new X("DROP_FILE", e);
		return await this.postTask(t);
	}
	async dropFiles(e) {
		let t = new X("DROP_FILES", e);
		return await this.postTask(t);
	}
	async flushFiles() {
		let e = new X("FLUSH_FILES", null);
		return await this.postTask(e);
	}
	async instantiate(e, t = null, n = (e) => {}) {
		this._onInstantiationProgress.push(n);
		let r = new X("INSTANTIATE", [e, t]);
		return await this.postTask(r);
	}
	async getVersion() {
		let e = new X("GET_VERSION", null);
		return await this.postTask(e);
	}
	async getFeatureFlags() {
		let e = new X("GET_FEATURE_FLAGS", null);
		return await this.postTask(e);
	}
	async open(e) {
		this._config = e;
		let t = new X("OPEN", e);
		await this.postTask(t);
	}
	async tokenize(e) {
		let t = new X("TOKENIZE", e);
		return await this.postTask(t);
	}
	async connectInternal() {
		let e = new X("CONNECT", null);
		return await this.postTask(e);
	}
	async connect() {
		let e = await this.connectInternal();
		return new xc(this, e);
	}
	async disconnect(e) {
		let t = new X("DISCONNECT", e);
		await this.postTask(t);
	}
	async runQuery(e, t) {
		if (this.shouldOPFSFileHandling()) {
			let n = await this.registerOPFSFileFromSQL(t);
			try {
				return await this._runQueryAsync(e, t);
			} finally {
				n.length > 0 && await this.dropFiles(n);
			}
		} else return await this._runQueryAsync(e, t);
	}
	async _runQueryAsync(e, t) {
		let n = new X("RUN_QUERY", [e, t]);
		return await this.postTask(n);
	}
	async startPendingQuery(e, t, n = !1) {
		if (this.shouldOPFSFileHandling()) {
			let r = await this.registerOPFSFileFromSQL(t);
			try {
				return await this._startPendingQueryAsync(e, t, n);
			} finally {
				r.length > 0 && await this.dropFiles(r);
			}
		} else return await this._startPendingQueryAsync(e, t, n);
	}
	async _startPendingQueryAsync(e, t, n = !1) {
		let r = new X("START_PENDING_QUERY", [
			e,
			t,
			n
		]);
		return await this.postTask(r);
	}
	async pollPendingQuery(e) {
		let t = new X("POLL_PENDING_QUERY", e);
		return await this.postTask(t);
	}
	async cancelPendingQuery(e) {
		let t = new X("CANCEL_PENDING_QUERY", e);
		return await this.postTask(t);
	}
	async fetchQueryResults(e) {
		let t = new X("FETCH_QUERY_RESULTS", e);
		return await this.postTask(t);
	}
	async getTableNames(e, t) {
		let n = new X("GET_TABLE_NAMES", [e, t]);
		return await this.postTask(n);
	}
	async createPrepared(e, t) {
		let n = new X("CREATE_PREPARED", [e, t]);
		return await this.postTask(n);
	}
	async closePrepared(e, t) {
		let n = new X("CLOSE_PREPARED", [e, t]);
		await this.postTask(n);
	}
	async runPrepared(e, t, n) {
		let r = new X("RUN_PREPARED", [
			e,
			t,
			n
		]);
		return await this.postTask(r);
	}
	async sendPrepared(e, t, n) {
		let r = new X("SEND_PREPARED", [
			e,
			t,
			n
		]);
		return await this.postTask(r);
	}
	async globFiles(e) {
		let t = new X("GLOB_FILE_INFOS", e);
		return await this.postTask(t);
	}
	async registerFileText(e, t) {
		let n = Mc.encode(t);
		await this.registerFileBuffer(e, n);
	}
	async registerFileURL(e, t, n, r) {
		t === void 0 && (t = e);
		let i = new X("REGISTER_FILE_URL", [
			e,
			t,
			n,
			r
		]);
		await this.postTask(i);
	}
	async registerEmptyFileBuffer(e) {}
	async registerFileBuffer(e, t) {
		let n = new X("REGISTER_FILE_BUFFER", [e, t]);
		await this.postTask(n, [t.buffer]);
	}
	async registerFileHandle(e, t, n, r) {
		let i = new X("REGISTER_FILE_HANDLE", [
			e,
			t,
			n,
			r
		]);
		await this.postTask(i, []);
	}
	async registerOPFSFileName(e) {
		let t = new X("REGISTER_OPFS_FILE_NAME", [e]);
		await this.postTask(t, []);
	}
	async collectFileStatistics(e, t) {
		let n = new X("COLLECT_FILE_STATISTICS", [e, t]);
		await this.postTask(n, []);
	}
	async exportFileStatistics(e) {
		let t = new X("EXPORT_FILE_STATISTICS", e);
		return await this.postTask(t, []);
	}
	async copyFileToBuffer(e) {
		let t = new X("COPY_FILE_TO_BUFFER", e);
		return await this.postTask(t);
	}
	async copyFileToPath(e, t) {
		let n = new X("COPY_FILE_TO_PATH", [e, t]);
		await this.postTask(n);
	}
	async insertArrowFromIPCStream(e, t, n) {
		if (t.length == 0) return;
		let r = new X("INSERT_ARROW_FROM_IPC_STREAM", [
			e,
			t,
			n
		]);
		await this.postTask(r, [t.buffer]);
	}
	async insertCSVFromPath(e, t, n) {
		if (n.columns !== void 0) {
			let e = [];
			for (let t in n.columns) {
				let r = n.columns[t];
				e.push(Dc(t, r));
			}
			n.columnsFlat = e, delete n.columns;
		}
		let r = new X("IMPORT_CSV_FROM_PATH", [
			e,
			t,
			n
		]);
		await this.postTask(r);
	}
	async insertJSONFromPath(e, t, n) {
		if (n.columns !== void 0) {
			let e = [];
			for (let t in n.columns) {
				let r = n.columns[t];
				e.push(Dc(t, r));
			}
			n.columnsFlat = e, delete n.columns;
		}
		let r = new X("IMPORT_JSON_FROM_PATH", [
			e,
			t,
			n
		]);
		await this.postTask(r);
	}
	shouldOPFSFileHandling() {
		return Ac(this.config.path ?? "") ? this.config.opfs?.fileHandling == "auto" : !1;
	}
	async registerOPFSFileFromSQL(e) {
		let t = jc(e), n = [];
		for (let e of t) try {
			await this.registerOPFSFileName(e), n.push(e);
		} catch (t) {
			throw console.error(t), /* @__PURE__ */ Error("File Not found:" + e);
		}
		return n;
	}
};
function Pc() {
	let e = new TextDecoder();
	return (t) => (typeof SharedArrayBuffer < "u" && t.buffer instanceof SharedArrayBuffer && (t = new Uint8Array(t)), e.decode(t));
}
Pc();
var Fc = ((e) => (e[e.BUFFER = 0] = "BUFFER", e[e.NODE_FS = 1] = "NODE_FS", e[e.BROWSER_FILEREADER = 2] = "BROWSER_FILEREADER", e[e.BROWSER_FSACCESS = 3] = "BROWSER_FSACCESS", e[e.HTTP = 4] = "HTTP", e[e.S3 = 5] = "S3", e))(Fc || {}), Ic = {
	name: "@duckdb/duckdb-wasm",
	version: "1.32.0",
	description: "DuckDB powered by WebAssembly",
	license: "MIT",
	repository: {
		type: "git",
		url: "https://github.com/duckdb/duckdb-wasm.git"
	},
	keywords: [
		"sql",
		"duckdb",
		"relational",
		"database",
		"data",
		"query",
		"wasm",
		"analytics",
		"olap",
		"arrow",
		"parquet",
		"json",
		"csv"
	],
	dependencies: { "apache-arrow": "^17.0.0" },
	devDependencies: {
		"@types/emscripten": "^1.39.10",
		"@types/jasmine": "^5.1.4",
		"@typescript-eslint/eslint-plugin": "^6.21.0",
		"@typescript-eslint/parser": "^6.21.0",
		esbuild: "^0.20.2",
		eslint: "^8.57.0",
		"eslint-plugin-jasmine": "^4.1.3",
		"eslint-plugin-react": "^7.34.0",
		"fast-glob": "^3.3.2",
		jasmine: "^5.1.0",
		"jasmine-core": "^5.1.2",
		"jasmine-spec-reporter": "^7.0.0",
		"js-sha256": "^0.11.1",
		karma: "^6.4.2",
		"karma-chrome-launcher": "^3.2.0",
		"karma-coverage": "^2.2.1",
		"karma-firefox-launcher": "^2.1.3",
		"karma-jasmine": "^5.1.0",
		"karma-jasmine-html-reporter": "^2.1.0",
		"karma-sourcemap-loader": "^0.4.0",
		"karma-spec-reporter": "^0.0.36",
		"make-dir": "^4.0.0",
		nyc: "^15.1.0",
		prettier: "^3.2.5",
		puppeteer: "^22.8.0",
		rimraf: "^5.0.5",
		s3rver: "^3.7.1",
		typedoc: "^0.25.13",
		typescript: "^5.3.3",
		"wasm-feature-detect": "^1.6.1",
		"web-worker": "^1.2.0"
	},
	scripts: {
		"build:debug": "node bundle.mjs debug && tsc --emitDeclarationOnly",
		"build:release": "node bundle.mjs release && tsc --emitDeclarationOnly",
		docs: "typedoc",
		format: "prettier --write \"**/*.+(js|ts)\"",
		report: "node ./coverage.mjs",
		"test:node": "node --enable-source-maps ../../node_modules/jasmine/bin/jasmine ./dist/tests-node.cjs",
		"test:node:debug": "node --inspect-brk --enable-source-maps ../../node_modules/jasmine/bin/jasmine ./dist/tests-node.cjs",
		"test:node:coverage": "nyc -r json --report-dir ./coverage/node node ../../node_modules/jasmine/bin/jasmine ./dist/tests-node.cjs",
		"test:firefox": "karma start ./karma/tests-firefox.cjs",
		"test:chrome": "karma start ./karma/tests-chrome.cjs",
		"test:chrome:eh": "karma start ./karma/tests-chrome-eh.cjs",
		"test:chrome:coverage": "karma start ./karma/tests-chrome-coverage.cjs",
		"test:browser": "karma start ./karma/tests-all.cjs",
		"test:browser:debug": "karma start ./karma/tests-debug.cjs",
		test: "npm run test:chrome && npm run test:node",
		"test:coverage": "npm run test:chrome:coverage && npm run test:node:coverage && npm run report",
		lint: "eslint src test"
	},
	files: [
		"dist",
		"!dist/tests-*",
		"!dist/duckdb-browser-mvp.worker.js.map",
		"!dist/types/test"
	],
	main: "dist/duckdb-browser.cjs",
	module: "dist/duckdb-browser.mjs",
	types: "dist/duckdb-browser.d.ts",
	jsdelivr: "dist/duckdb-browser.cjs",
	unpkg: "dist/duckdb-browser.mjs",
	sideEffects: !1,
	browser: {
		fs: !1,
		path: !1,
		perf_hooks: !1,
		os: !1,
		worker_threads: !1
	},
	exports: {
		"./dist/duckdb-mvp.wasm": "./dist/duckdb-mvp.wasm",
		"./dist/duckdb-eh.wasm": "./dist/duckdb-eh.wasm",
		"./dist/duckdb-coi.wasm": "./dist/duckdb-coi.wasm",
		"./dist/duckdb-browser": "./dist/duckdb-browser.mjs",
		"./dist/duckdb-browser.cjs": "./dist/duckdb-browser.cjs",
		"./dist/duckdb-browser.mjs": "./dist/duckdb-browser.mjs",
		"./dist/duckdb-browser-coi.pthread.worker.js": "./dist/duckdb-browser-coi.pthread.worker.js",
		"./dist/duckdb-browser-coi.worker.js": "./dist/duckdb-browser-coi.worker.js",
		"./dist/duckdb-browser-eh.worker.js": "./dist/duckdb-browser-eh.worker.js",
		"./dist/duckdb-browser-mvp.worker.js": "./dist/duckdb-browser-mvp.worker.js",
		"./dist/duckdb-node": "./dist/duckdb-node.cjs",
		"./dist/duckdb-node.cjs": "./dist/duckdb-node.cjs",
		"./dist/duckdb-node-blocking": "./dist/duckdb-node-blocking.cjs",
		"./dist/duckdb-node-blocking.cjs": "./dist/duckdb-node-blocking.cjs",
		"./dist/duckdb-node-eh.worker.cjs": "./dist/duckdb-node-eh.worker.cjs",
		"./dist/duckdb-node-mvp.worker.cjs": "./dist/duckdb-node-mvp.worker.cjs",
		"./blocking": {
			node: {
				types: "./dist/duckdb-node-blocking.d.ts",
				require: "./dist/duckdb-node-blocking.cjs",
				import: "./dist/duckdb-node-blocking.cjs"
			},
			types: "./dist/duckdb-node-blocking.d.ts",
			import: "./dist/duckdb-node-blocking.mjs",
			require: "./dist/duckdb-node-blocking.cjs"
		},
		".": {
			browser: {
				types: "./dist/duckdb-browser.d.ts",
				import: "./dist/duckdb-browser.mjs",
				require: "./dist/duckdb-browser.cjs"
			},
			node: {
				types: "./dist/duckdb-node.d.ts",
				import: "./dist/duckdb-node.cjs",
				require: "./dist/duckdb-node.cjs"
			},
			types: "./dist/duckdb-browser.d.ts",
			import: "./dist/duckdb-browser.mjs",
			require: "./dist/duckdb-browser.cjs"
		}
	}
};
Ic.name, Ic.version;
var Lc = Ic.version.split(".");
Lc[0], Lc[1], Lc[2], dc(fc());
// ../team/front/node_modules/@uwdata/flechette/src/constants.js
var Rc = Uint8Array.of(65, 82, 82, 79, 87, 49), zc = Uint8Array.of(255, 255, 255, 255, 0, 0, 0, 0), Bc = {
	V1: 0,
	V2: 1,
	V3: 2,
	V4: 3,
	V5: 4
}, Vc = {
	Little: 0,
	Big: 1
}, Hc = {
	NONE: 0,
	Schema: 1,
	DictionaryBatch: 2,
	RecordBatch: 3,
	Tensor: 4,
	SparseTensor: 5
}, Z = {
	Dictionary: -1,
	NONE: 0,
	Null: 1,
	Int: 2,
	Float: 3,
	Binary: 4,
	Utf8: 5,
	Bool: 6,
	Decimal: 7,
	Date: 8,
	Time: 9,
	Timestamp: 10,
	Interval: 11,
	List: 12,
	Struct: 13,
	Union: 14,
	FixedSizeBinary: 15,
	FixedSizeList: 16,
	Map: 17,
	Duration: 18,
	LargeBinary: 19,
	LargeUtf8: 20,
	LargeList: 21,
	RunEndEncoded: 22,
	BinaryView: 23,
	Utf8View: 24,
	ListView: 25,
	LargeListView: 26
}, Uc = {
	HALF: 0,
	SINGLE: 1,
	DOUBLE: 2
}, Wc = {
	DAY: 0,
	MILLISECOND: 1
}, Gc = {
	SECOND: 0,
	MILLISECOND: 1,
	MICROSECOND: 2,
	NANOSECOND: 3
}, Kc = {
	YEAR_MONTH: 0,
	DAY_TIME: 1,
	MONTH_DAY_NANO: 2
}, qc = {
	Sparse: 0,
	Dense: 1
}, Jc = {
	LZ4_FRAME: 0,
	ZSTD: 1
}, Yc = { BUFFER: 0 }, Xc = Uint8Array, Zc = Uint16Array, Qc = Uint32Array, $c = BigUint64Array, el = Int8Array, tl = Int16Array, nl = Int32Array, rl = BigInt64Array, il = Float32Array, al = Float64Array;
function ol(e) {
	return Object.prototype.toString.call(e);
}
function sl(e, t) {
	let n = Math.log2(e) - 3;
	return (t ? [
		el,
		tl,
		nl,
		rl
	] : [
		Xc,
		Zc,
		Qc,
		$c
	])[n];
}
function cl(e) {
	return ArrayBuffer.isView(e) && ol(e) !== "[object DataView]";
}
function ll(e) {
	return Array.isArray(e) || cl(e);
}
function ul(e) {
	return e === rl || e === $c;
}
function dl(e, t) {
	let n = 0, r = e.length;
	if (r <= 2147483648) do {
		let i = n + r >>> 1;
		e[i] <= t ? n = i + 1 : r = i;
	} while (n < r);
	else do {
		let i = Math.trunc((n + r) / 2);
		e[i] <= t ? n = i + 1 : r = i;
	} while (n < r);
	return n;
}
function fl(e, t = 1) {
	return (e * t + 7 & -8) / t;
}
function pl(e, t = e.length) {
	let n = fl(t, e.BYTES_PER_ELEMENT);
	return e.length > n ? e.subarray(0, n) : e.length < n ? ml(e, n) : e;
}
function ml(e, t, n = 0) {
	let r = new e.constructor(t);
	return r.set(e, n), r;
}
function hl(e, t, n) {
	for (; e.length <= t;) e = ml(e, e.length << 1, n ? e.length : 0);
	return e;
}
// ../team/front/node_modules/@uwdata/flechette/src/util/objects.js
function gl(e) {
	return e instanceof Date;
}
function _l(e) {
	return typeof e[Symbol.iterator] == "function";
}
function vl(e, t, n) {
	if (t(e)) return e;
	throw Error(n(e));
}
function yl(e, t, n) {
	return t = Array.isArray(t) ? t : Object.values(t), vl(e, (e) => t.includes(e), n ?? (() => `${e} must be one of ${t}`));
}
function bl(e, t) {
	for (let [n, r] of Object.entries(e)) if (r === t) return n;
	return "<Unknown>";
}
// ../team/front/node_modules/@uwdata/flechette/src/data-types.js
var xl = (e) => `Unsupported data type: "${bl(Z, e)}" (id ${e})`, Sl = (e, t, n = !0, r = null) => ({
	name: e,
	type: t,
	nullable: n,
	metadata: r
});
function Cl(e) {
	return Object.hasOwn(e, "name") && wl(e.type);
}
function wl(e) {
	return typeof e?.typeId == "number";
}
function Tl(e, t = "", n = !0) {
	return Cl(e) ? e : Sl(t, vl(e, wl, () => "Data type expected."), n);
}
var El = (e) => ({ typeId: e }), Dl = (e, t, n = !1, r = -1) => ({
	typeId: Z.Dictionary,
	id: r,
	dictionary: e,
	indices: t || Ml(),
	ordered: n
}), Ol = () => El(Z.Null), kl = (e = 32, t = !0) => ({
	typeId: Z.Int,
	bitWidth: yl(e, [
		8,
		16,
		32,
		64
	]),
	signed: t,
	values: sl(e, t)
}), Al = () => kl(8), jl = () => kl(16), Ml = () => kl(32), Nl = () => kl(64), Pl = () => kl(8, !1), Fl = () => kl(16, !1), Il = () => kl(32, !1), Ll = () => kl(64, !1), Rl = (e = 2) => ({
	typeId: Z.Float,
	precision: yl(e, Uc),
	values: [
		Zc,
		il,
		al
	][e]
}), zl = () => Rl(Uc.SINGLE), Bl = () => Rl(Uc.DOUBLE), Vl = () => ({
	typeId: Z.Utf8,
	offsets: nl
}), Hl = () => El(Z.Bool), Ul = (e) => ({
	typeId: Z.Date,
	unit: yl(e, Wc),
	values: e === Wc.DAY ? nl : rl
}), Wl = () => Ul(Wc.DAY), Gl = (e = Gc.MILLISECOND, t = null) => ({
	typeId: Z.Timestamp,
	unit: yl(e, Gc),
	timezone: t,
	values: rl
}), Kl = (e) => ({
	typeId: Z.List,
	children: [Tl(e)],
	offsets: nl
}), ql = (e) => ({
	typeId: Z.Struct,
	children: Array.isArray(e) && e.length > 0 && Cl(e[0]) ? e : Object.entries(e).map(([e, t]) => Sl(e, t))
}), Jl = (e, t) => ({
	typeId: Z.FixedSizeList,
	stride: t,
	children: [Tl(e)]
}), Yl = new al(2), Xl = Yl.buffer, Zl = new rl(Xl), Ql = new Qc(Xl), $l = new nl(Xl), eu = new Xc(Xl);
function tu(e) {
	return e;
}
function nu(e) {
	return BigInt(e);
}
function ru(e) {
	return ul(e) ? nu : tu;
}
function iu(e) {
	return Math.floor(e / 864e5);
}
function au(e) {
	return nu(864e5 * iu(e));
}
function ou(e) {
	return e === Gc.SECOND ? (e) => nu(e / 1e3) : e === Gc.MILLISECOND ? nu : e === Gc.MICROSECOND ? (e) => nu(e * 1e3) : (e) => nu(e * 1e6);
}
function su([e, t, n]) {
	return $l[0] = e, $l[1] = t, Zl[1] = nu(n), eu;
}
function cu(e) {
	if (e > 2 ** 53 - 1 || e < -(2 ** 53 - 1)) throw Error(`BigInt exceeds integer number representation: ${e}`);
	return Number(e);
}
function lu(e, t) {
	return Number(e / t) + Number(e % t) / Number(t);
}
function uu(e) {
	return (t) => typeof t == "bigint" ? Number(t) : Math.trunc(t * e);
}
function du(e, t, n, r, i) {
	let a = typeof e == "bigint" ? e : nu(Math.trunc(e * i));
	t[n] = a, r > 1 && (t[n + 1] = a >> 64n, r > 2 && (t[n + 2] = a >> 128n, t[n + 3] = a >> 192n));
}
var fu = (e) => BigInt.asUintN(64, e);
function pu(e, t) {
	return BigInt.asIntN(64, e[t]);
}
function mu(e, t) {
	let n = t << 1, r;
	return BigInt.asIntN(64, e[n + 1]) < 0 ? (r = fu(~e[n]) | fu(~e[n + 1]) << 64n, r = -(r + 1n)) : r = e[n] | e[n + 1] << 64n, r;
}
function hu(e, t) {
	let n = t << 2, r;
	return BigInt.asIntN(64, e[n + 3]) < 0 ? (r = fu(~e[n]) | fu(~e[n + 1]) << 64n | fu(~e[n + 2]) << 128n | fu(~e[n + 3]) << 192n, r = -(r + 1n)) : r = e[n] | e[n + 1] << 64n | e[n + 2] << 128n | e[n + 3] << 192n, r;
}
function gu(e) {
	if (e !== e) return 32256;
	Yl[0] = e;
	let t = (Ql[1] & 2147483648) >> 16 & 65535, n = Ql[1] & 2146435072, r = 0;
	return n >= 1089470464 ? Ql[0] > 0 ? n = 31744 : (n = (n & 2080374784) >> 16, r = (Ql[1] & 1048575) >> 10) : n <= 1056964608 ? (r = 1048576 + (Ql[1] & 1048575), r = 1048576 + (r << (n >> 20) - 998) >> 21, n = 0) : (n = n - 1056964608 >> 10, r = (Ql[1] & 1048575) + 512 >> 10), t | n | r & 65535;
}
// ../team/front/node_modules/@uwdata/flechette/src/util/strings.js
var _u = new TextDecoder("utf-8"), vu = new TextEncoder();
function yu(e) {
	return _u.decode(e);
}
function bu(e) {
	return vu.encode(e);
}
function xu(e) {
	return `${typeof e != "object" || !e ? e ?? null : gl(e) ? +e : ll(e) ? `[${e.map(xu)}]` : Su(e)}`;
}
function Su(e) {
	let t = "", n = -1;
	for (let r in e) ++n > 0 && (t += ","), t += `"${r}":${xu(e[r])}`;
	return `{${t}}`;
}
function Cu(e, t) {
	return !!(e[t >> 3] & 1 << t % 8);
}
function wu(e, t) {
	return Tu(e, t) << 16 >> 16;
}
function Tu(e, t) {
	return e[t] | e[t + 1] << 8;
}
function Eu(e, t) {
	return e[t] | e[t + 1] << 8 | e[t + 2] << 16 | e[t + 3] << 24;
}
function Du(e, t) {
	return Eu(e, t) >>> 0;
}
function Ou(e, t) {
	return cu(BigInt.asIntN(64, BigInt(Du(e, t)) + (BigInt(Du(e, t + 4)) << 32n)));
}
// ../team/front/node_modules/@uwdata/flechette/src/util/struct.js
var ku = Symbol("rowIndex");
function Au(e, t) {
	class n {
		constructor(e) {
			this[ku] = e;
		}
		toJSON() {
			return Mu(e, t, this[ku]);
		}
	}
	let r = n.prototype;
	for (let n = 0; n < e.length; ++n) {
		if (Object.hasOwn(r, e[n])) continue;
		let i = t[n];
		Object.defineProperty(r, e[n], {
			get() {
				return i.at(this[ku]);
			},
			enumerable: !0
		});
	}
	return (e) => new n(e);
}
function ju(e, t) {
	return (n) => Mu(e, t, n);
}
function Mu(e, t, n) {
	let r = {};
	for (let i = 0; i < e.length; ++i) r[e[i]] = t[i].at(n);
	return r;
}
// ../team/front/node_modules/@uwdata/flechette/src/batch.js
function Nu(e) {
	return e instanceof Fu;
}
var Pu = class {
	static ArrayType = null;
	constructor({ length: e, nullCount: t, type: n, validity: r, values: i, offsets: a, sizes: o, children: s }) {
		this.length = e, this.nullCount = t, this.type = n, this.validity = r, this.values = i, this.offsets = a, this.sizes = o, this.children = s, t && this.validity || (this.at = (e) => this.value(e));
	}
	get [Symbol.toStringTag]() {
		return "Batch";
	}
	at(e) {
		return this.isValid(e) ? this.value(e) : null;
	}
	isValid(e) {
		return Cu(this.validity, e);
	}
	value(e) {
		return this.values[e];
	}
	slice(e, t) {
		let n = t - e, r = Array(n);
		for (let t = 0; t < n; ++t) r[t] = this.at(e + t);
		return r;
	}
	*[Symbol.iterator]() {
		for (let e = 0; e < this.length; ++e) yield this.at(e);
	}
}, Fu = class extends Pu {
	constructor(e) {
		super(e);
		let { length: t, values: n } = this;
		this.values = n.subarray(0, t);
	}
	slice(e, t) {
		return this.nullCount ? super.slice(e, t) : this.values.subarray(e, t);
	}
	[Symbol.iterator]() {
		return this.nullCount ? super[Symbol.iterator]() : this.values[Symbol.iterator]();
	}
}, Iu = class extends Pu {
	static ArrayType = al;
}, Q = class extends Pu {
	static ArrayType = Array;
}, Lu = class extends Q {
	value(e) {
		return null;
	}
}, Ru = class extends Iu {
	value(e) {
		return cu(this.values[e]);
	}
}, zu = class extends Iu {
	value(e) {
		let t = this.values[e], n = (t & 31744) >> 10, r = (t & 1023) / 1024, i = (-1) ** ((t & 32768) >> 15);
		switch (n) {
			case 31: return i * (r ? NaN : 1 / 0);
			case 0: return i * (r ? 6103515625e-14 * r : 0);
		}
		return i * 2 ** (n - 15) * (1 + r);
	}
}, Bu = class extends Q {
	value(e) {
		return Cu(this.values, e);
	}
}, Vu = class extends Iu {
	constructor(e) {
		super(e);
		let { scale: t } = this.type;
		this.scale = 10 ** t;
	}
	value(e) {
		return this.values[e] / this.scale;
	}
}, Hu = class extends Pu {
	constructor(e) {
		super(e);
		let { bitWidth: t, scale: n } = this.type;
		this.decimal = t === 64 ? pu : t === 128 ? mu : hu, this.scale = 10n ** BigInt(n);
	}
}, Uu = class extends Hu {
	static ArrayType = al;
	value(e) {
		return lu(this.decimal(this.values, e), this.scale);
	}
}, Wu = class extends Hu {
	static ArrayType = Array;
	value(e) {
		return this.decimal(this.values, e);
	}
}, Gu = class extends Q {
	constructor(e) {
		super(e), this.source = e;
	}
	value(e) {
		return new Date(this.source.value(e));
	}
}, Ku = class extends Iu {
	value(e) {
		return 864e5 * this.values[e];
	}
}, qu = Ru, Ju = class extends Ru {
	value(e) {
		return super.value(e) * 1e3;
	}
}, Yu = Ru, Xu = class extends Ru {
	value(e) {
		return lu(this.values[e], 1000n);
	}
}, Zu = class extends Ru {
	value(e) {
		return lu(this.values[e], 1000000n);
	}
}, Qu = class extends Q {
	value(e) {
		return this.values.subarray(e << 1, e + 1 << 1);
	}
}, $u = class extends Q {
	value(e) {
		let t = this.values, n = e << 4;
		return Float64Array.of(Eu(t, n), Eu(t, n + 4), Ou(t, n + 8));
	}
}, ed = ({ values: e, offsets: t }, n) => e.subarray(t[n], t[n + 1]), td = ({ values: e, offsets: t }, n) => e.subarray(cu(t[n]), cu(t[n + 1])), nd = class extends Q {
	value(e) {
		return ed(this, e);
	}
}, rd = class extends Q {
	value(e) {
		return td(this, e);
	}
}, id = class extends Q {
	value(e) {
		return yu(ed(this, e));
	}
}, ad = class extends Q {
	value(e) {
		return yu(td(this, e));
	}
}, od = class extends Q {
	value(e) {
		let t = this.offsets;
		return this.children[0].slice(t[e], t[e + 1]);
	}
}, sd = class extends Q {
	value(e) {
		let t = this.offsets;
		return this.children[0].slice(cu(t[e]), cu(t[e + 1]));
	}
}, cd = class extends Q {
	value(e) {
		let t = this.offsets[e], n = t + this.sizes[e];
		return this.children[0].slice(t, n);
	}
}, ld = class extends Q {
	value(e) {
		let t = this.offsets[e], n = t + this.sizes[e];
		return this.children[0].slice(cu(t), cu(n));
	}
}, ud = class extends Q {
	constructor(e) {
		super(e), this.stride = this.type.stride;
	}
}, dd = class extends ud {
	value(e) {
		let { stride: t, values: n } = this;
		return n.subarray(e * t, (e + 1) * t);
	}
}, fd = class extends ud {
	value(e) {
		let { children: t, stride: n } = this;
		return t[0].slice(e * n, (e + 1) * n);
	}
};
function pd({ children: e, offsets: t }, n) {
	let [r, i] = e[0].children, a = t[n], o = t[n + 1], s = [];
	for (let e = a; e < o; ++e) s.push([r.at(e), i.at(e)]);
	return s;
}
var md = class extends Q {
	value(e) {
		return pd(this, e);
	}
}, hd = class extends Q {
	value(e) {
		return new Map(pd(this, e));
	}
}, gd = class extends Q {
	constructor({ typeIds: e, ...t }) {
		super(t), this.typeIds = e, this.typeMap = this.type.typeMap;
	}
	value(e, t = e) {
		let { typeIds: n, children: r, typeMap: i } = this;
		return r[i[n[e]]].at(t);
	}
}, _d = class extends gd {
	value(e) {
		return super.value(e, this.offsets[e]);
	}
}, vd = class extends Q {
	constructor(e, t = ju) {
		super(e), this.names = this.type.children.map((e) => e.name), this.factory = t(this.names, this.children);
	}
	value(e) {
		return this.factory(e);
	}
}, yd = class extends vd {
	constructor(e) {
		super(e, Au);
	}
}, bd = class extends Q {
	value(e) {
		let [{ values: t }, n] = this.children;
		return n.at(dl(t, e));
	}
}, xd = class extends Q {
	setDictionary(e) {
		return this.dictionary = e, this.cache = e.cache(), this;
	}
	value(e) {
		return this.cache[this.key(e)];
	}
	key(e) {
		return this.values[e];
	}
}, Sd = class extends Q {
	constructor({ data: e, ...t }) {
		super(t), this.data = e;
	}
	view(e) {
		let { values: t, data: n } = this, r = e << 4, i = r + 4, a = t, o = Eu(a, r);
		return o > 12 && (i = Eu(a, r + 12), a = n[Eu(a, r + 8)]), a.subarray(i, i + o);
	}
}, Cd = class extends Sd {
	value(e) {
		return this.view(e);
	}
}, wd = class extends Sd {
	value(e) {
		return yu(this.view(e));
	}
}, Td = class {
	constructor(e, t = e[0]?.type) {
		this.type = t, this.length = e.reduce((e, t) => e + t.length, 0), this.nullCount = e.reduce((e, t) => e + t.nullCount, 0), this.data = e;
		let n = e.length, r = new Int32Array(n + 1);
		if (n === 1) {
			let [t] = e;
			r[1] = t.length, this.at = (e) => t.at(e);
		} else for (let t = 0, i = 0; t < n; ++t) r[t + 1] = i += e[t].length;
		this.offsets = r;
	}
	get [Symbol.toStringTag]() {
		return "Column";
	}
	[Symbol.iterator]() {
		let e = this.data;
		return e.length === 1 ? e[0][Symbol.iterator]() : Ed(e);
	}
	at(e) {
		let { data: t, offsets: n } = this, r = dl(n, e) - 1;
		return t[r]?.at(e - n[r]);
	}
	get(e) {
		return this.at(e);
	}
	toArray() {
		let { length: e, nullCount: t, data: n } = this, r = !t && Nu(n[0]), i = n.length;
		if (r && i === 1) return n[0].values;
		let a = new (!i || t > 0 ? Array : n[0].constructor.ArrayType ?? n[0].values.constructor)(e);
		return r ? Dd(a, n) : Od(a, n);
	}
	cache() {
		return this._cache ??= this.toArray();
	}
};
function* Ed(e) {
	for (let t = 0; t < e.length; ++t) {
		let n = e[t][Symbol.iterator]();
		for (let e = n.next(); !e.done; e = n.next()) yield e.value;
	}
}
function Dd(e, t) {
	for (let n = 0, r = 0; n < t.length; ++n) {
		let { values: i } = t[n];
		e.set(i, r), r += i.length;
	}
	return e;
}
function Od(e, t) {
	let n = -1;
	for (let r = 0; r < t.length; ++r) {
		let i = t[r];
		for (let t = 0; t < i.length; ++t) e[++n] = i.at(t);
	}
	return e;
}
// ../team/front/node_modules/@uwdata/flechette/src/table.js
var kd = class e {
	constructor(e, t, n = !1) {
		let r = e.fields.map((e) => e.name);
		this.schema = e, this.names = r, this.children = t, this.factory = n ? Au : ju;
		let i = [];
		this.getFactory = (e) => i[e] ?? (i[e] = this.factory(r, t.map((t) => t.data[e])));
	}
	get [Symbol.toStringTag]() {
		return "Table";
	}
	get numCols() {
		return this.names.length;
	}
	get numRows() {
		return this.children[0]?.length ?? 0;
	}
	getChildAt(e) {
		return this.children[e];
	}
	getChild(e) {
		let t = this.names.findIndex((t) => t === e);
		return t > -1 ? this.children[t] : void 0;
	}
	selectAt(t, n = []) {
		let { children: r, factory: i, schema: a } = this, { fields: o } = a;
		return new e({
			...a,
			fields: t.map((e, t) => Ad(o[e], n[t]))
		}, t.map((e) => r[e]), i === Au);
	}
	select(e, t) {
		let n = this.names, r = e.map((e) => n.indexOf(e));
		return this.selectAt(r, t);
	}
	toColumns() {
		let { children: e, names: t } = this, n = {};
		return t.forEach((t, r) => n[t] = e[r]?.toArray() ?? []), n;
	}
	toArray() {
		let { children: e, getFactory: t, numRows: n } = this, r = e[0]?.data ?? [], i = Array(n);
		for (let e = 0, n = -1; e < r.length; ++e) {
			let a = t(e);
			for (let t = 0; t < r[e].length; ++t) i[++n] = a(t);
		}
		return i;
	}
	*[Symbol.iterator]() {
		let { children: e, getFactory: t } = this, n = e[0]?.data ?? [];
		for (let e = 0; e < n.length; ++e) {
			let r = t(e);
			for (let t = 0; t < n[e].length; ++t) yield r(t);
		}
	}
	at(e) {
		let { children: t, getFactory: n, numRows: r } = this;
		if (e < 0 || e >= r) return null;
		let [{ offsets: i }] = t, a = dl(i, e) - 1;
		return n(a)(e - i[a]);
	}
	get(e) {
		return this.at(e);
	}
};
function Ad(e, t) {
	return t != null && t !== e.name ? {
		...e,
		name: t
	} : e;
}
// ../team/front/node_modules/@uwdata/flechette/src/batch-type.js
function jd(e, t = {}) {
	let { typeId: n, bitWidth: r, mode: i, precision: a, unit: o } = e, { useBigInt: s, useBigIntTimestamp: c, useDate: l, useDecimalInt: u, useMap: d, useProxy: f } = t;
	switch (n) {
		case Z.Null: return Lu;
		case Z.Bool: return Bu;
		case Z.Int:
		case Z.Time:
		case Z.Duration: return s || r < 64 ? Fu : Ru;
		case Z.Float: return a ? Fu : zu;
		case Z.Date: return Md(o === Wc.DAY ? Ku : qu, l && Gu);
		case Z.Timestamp: return c ? Fu : Md(o === Gc.SECOND ? Ju : o === Gc.MILLISECOND ? Yu : o === Gc.MICROSECOND ? Xu : Zu, l && Gu);
		case Z.Decimal: return r === 32 ? u ? Fu : Vu : u ? Wu : Uu;
		case Z.Interval: return o === Kc.DAY_TIME ? Qu : o === Kc.YEAR_MONTH ? Fu : $u;
		case Z.FixedSizeBinary: return dd;
		case Z.Utf8: return id;
		case Z.LargeUtf8: return ad;
		case Z.Binary: return nd;
		case Z.LargeBinary: return rd;
		case Z.BinaryView: return Cd;
		case Z.Utf8View: return wd;
		case Z.List: return od;
		case Z.LargeList: return sd;
		case Z.Map: return d ? hd : md;
		case Z.ListView: return cd;
		case Z.LargeListView: return ld;
		case Z.FixedSizeList: return fd;
		case Z.Struct: return f ? yd : vd;
		case Z.RunEndEncoded: return bd;
		case Z.Dictionary: return xd;
		case Z.Union: return i ? _d : gd;
	}
	throw Error(xl(n));
}
function Md(e, t) {
	return t ? class extends t {
		constructor(t) {
			super(new e(t));
		}
	} : e;
}
// ../team/front/node_modules/@uwdata/flechette/src/encode/builder.js
function Nd(e, t, n) {
	e[t] = n, e[t + 1] = n >> 8, e[t + 2] = n >> 16, e[t + 3] = n >> 24;
}
function Pd(e, t, n) {
	let r = BigInt(n);
	Nd(e, t + 4, Number(BigInt.asIntN(32, r >> BigInt(32)))), Nd(e, t + 0, Number(BigInt.asIntN(32, r)));
}
var Fd = 1024, Id = class {
	constructor(e) {
		this.sink = e, this.minalign = 1, this.buf = new Uint8Array(Fd), this.space = Fd, this.vtables = [], this.outputBytes = 0;
	}
	offset() {
		return this.buf.length - this.space;
	}
	writeInt8(e) {
		this.buf[--this.space] = e;
	}
	writeInt16(e) {
		this.buf[this.space -= 2] = e, this.buf[this.space + 1] = e >> 8;
	}
	writeInt32(e) {
		Nd(this.buf, this.space -= 4, e);
	}
	writeInt64(e) {
		Pd(this.buf, this.space -= 8, e);
	}
	addInt8(e) {
		Ld(this, 1, 0), this.writeInt8(e);
	}
	addInt16(e) {
		Ld(this, 2, 0), this.writeInt16(e);
	}
	addInt32(e) {
		Ld(this, 4, 0), this.writeInt32(e);
	}
	addInt64(e) {
		Ld(this, 8, 0), this.writeInt64(e);
	}
	addOffset(e) {
		Ld(this, 4, 0), this.writeInt32(this.offset() - e + 4);
	}
	addObject(e, t) {
		let n = Rd(this, e);
		return t?.(n), n.finish();
	}
	addVector(e, t, n, r) {
		let i = e?.length;
		if (!i) return 0;
		Ld(this, 4, t * i), Ld(this, n, t * i);
		for (let t = i; --t >= 0;) r(this, e[t]);
		return this.writeInt32(i), this.offset();
	}
	addOffsetVector(e) {
		return this.addVector(e, 4, 4, (e, t) => e.addOffset(t));
	}
	addString(e) {
		if (e == null) return 0;
		let t = bu(e), n = t.length;
		return this.addInt8(0), Ld(this, 4, n), this.buf.set(t, this.space -= n), this.writeInt32(n), this.offset();
	}
	finish(e) {
		Ld(this, this.minalign, 4), this.addOffset(e);
	}
	flush() {
		let { buf: e, sink: t } = this, n = e.subarray(this.space, e.length);
		t.write(n), this.outputBytes += n.byteLength, this.minalign = 1, this.vtables = [], this.buf = new Uint8Array(Fd), this.space = Fd;
	}
	addBuffer(e) {
		let t = e.byteLength;
		if (!t) return 0;
		this.sink.write(e), this.outputBytes += t;
		let n = (t + 7 & -8) - t;
		return this.addPadding(n), t + n;
	}
	addPadding(e) {
		e > 0 && (this.sink.write(new Uint8Array(e)), this.outputBytes += e);
	}
};
function Ld(e, t, n) {
	let { buf: r, space: i, minalign: a } = e;
	t > a && (e.minalign = t);
	let o = r.length, s = o - i + n, c = ~s + 1 & t - 1;
	r = hl(r, s + c + t - 1, !0), i += r.length - o;
	for (let e = 0; e < c; ++e) r[--i] = 0;
	e.buf = r, e.space = i;
}
function Rd(e, t) {
	let n = Array(t).fill(0), r = e.offset();
	function i(t) {
		n[t] = e.offset();
	}
	return {
		addInt8(t, n, r) {
			n != r && (e.addInt8(n), i(t));
		},
		addInt16(t, n, r) {
			n != r && (e.addInt16(n), i(t));
		},
		addInt32(t, n, r) {
			n != r && (e.addInt32(n), i(t));
		},
		addInt64(t, n, r) {
			n != r && (e.addInt64(n), i(t));
		},
		addOffset(t, n, r) {
			n != r && (e.addOffset(n), i(t));
		},
		finish() {
			e.addInt32(0);
			let i = e.offset(), a = t;
			for (; --a >= 0 && n[a] === 0;);
			let o = a + 1;
			for (; a >= 0; --a) e.addInt16(n[a] ? i - n[a] : 0);
			e.addInt16(i - r);
			let s = (o + 2) * 2;
			e.addInt16(s);
			let c = 0, { buf: l, vtables: u, space: d } = e;
			outer_loop: for (a = 0; a < u.length; ++a) {
				let e = l.length - u[a];
				if (s == wu(l, e)) {
					for (let t = 2; t < s; t += 2) if (wu(l, d + t) != wu(l, e + t)) continue outer_loop;
					c = u[a];
					break;
				}
			}
			if (c) e.space = l.length - i, Nd(l, e.space, c - i);
			else {
				let t = e.offset();
				u.push(t), Nd(l, l.length - i, t - i);
			}
			return i;
		}
	};
}
// ../team/front/node_modules/@uwdata/flechette/src/compression.js
var zd = -1, Bd = 8;
function Vd(e) {
	return `Missing compression codec "${bl(Jc, e)}" (id ${e})`;
}
var Hd = /* @__PURE__ */ new Map();
function Ud(e) {
	return e != null && Hd.get(e) || null;
}
function Wd(e, t) {
	let n = t.encode(e), r = n.length < e.length, i = r ? n : e, a = new Uint8Array(Bd + i.length);
	return Pd(a, 0, r ? e.length : zd), a.set(i, Bd), a;
}
// ../team/front/node_modules/@uwdata/flechette/src/encode/record-batch.js
function Gd(e, t, n) {
	let { nodes: r, regions: i, variadic: a } = t, o = e.addVector(r, 16, 8, (e, t) => (e.writeInt64(t.nullCount), e.writeInt64(t.length), e.offset())), s = e.addVector(i, 16, 8, (e, t) => (e.writeInt64(t.length), e.writeInt64(t.offset), e.offset())), c = e.addVector(a, 8, 8, (e, t) => e.addInt64(t));
	return e.addObject(5, (t) => {
		t.addInt64(0, r[0].length, 0), t.addOffset(1, o, 0), t.addOffset(2, s, 0), t.addOffset(3, Kd(e, n), 0), t.addOffset(4, c, 0);
	});
}
function Kd(e, t) {
	if (!t) return 0;
	let { codec: n, method: r } = t;
	return e.addObject(2, (e) => {
		e.addInt8(0, n, Jc.LZ4_FRAME), e.addInt8(1, r, Yc.BUFFER);
	});
}
// ../team/front/node_modules/@uwdata/flechette/src/encode/dictionary-batch.js
function qd(e, t, n) {
	let r = Gd(e, t.data, n);
	return e.addObject(3, (e) => {
		e.addInt64(0, t.id, 0), e.addOffset(1, r, 0), e.addInt8(2, +t.isDelta, 0);
	});
}
// ../team/front/node_modules/@uwdata/flechette/src/encode/metadata.js
function Jd(e, t) {
	return t?.size > 0 ? e.addOffsetVector(Array.from(t, ([t, n]) => {
		let r = e.addString(`${t}`), i = e.addString(`${n}`);
		return e.addObject(2, (e) => {
			e.addOffset(0, r, 0), e.addOffset(1, i, 0);
		});
	})) : 0;
}
// ../team/front/node_modules/@uwdata/flechette/src/encode/data-type.js
function Yd(e, t) {
	switch (yl(t.typeId, Z, xl)) {
		case Z.Dictionary: return cf(e, t);
		case Z.Int: return tf(e, t);
		case Z.Float: return ef(e, t);
		case Z.Decimal: return Zd(e, t);
		case Z.Date: return Xd(e, t);
		case Z.Time: return af(e, t);
		case Z.Timestamp: return of(e, t);
		case Z.Interval: return nf(e, t);
		case Z.Duration: return Qd(e, t);
		case Z.FixedSizeBinary:
		case Z.FixedSizeList: return $d(e, t);
		case Z.Map: return rf(e, t);
		case Z.Union: return sf(e, t);
	}
	return e.addObject(0);
}
function Xd(e, t) {
	return e.addObject(1, (e) => {
		e.addInt16(0, t.unit, Wc.MILLISECOND);
	});
}
function Zd(e, t) {
	return e.addObject(3, (e) => {
		e.addInt32(0, t.precision, 0), e.addInt32(1, t.scale, 0), e.addInt32(2, t.bitWidth, 128);
	});
}
function Qd(e, t) {
	return e.addObject(1, (e) => {
		e.addInt16(0, t.unit, Gc.MILLISECOND);
	});
}
function $d(e, t) {
	return e.addObject(1, (e) => {
		e.addInt32(0, t.stride, 0);
	});
}
function ef(e, t) {
	return e.addObject(1, (e) => {
		e.addInt16(0, t.precision, Uc.HALF);
	});
}
function tf(e, t) {
	return e.addObject(2, (e) => {
		e.addInt32(0, t.bitWidth, 0), e.addInt8(1, +t.signed, 0);
	});
}
function nf(e, t) {
	return e.addObject(1, (e) => {
		e.addInt16(0, t.unit, Kc.YEAR_MONTH);
	});
}
function rf(e, t) {
	return e.addObject(1, (e) => {
		e.addInt8(0, +t.keysSorted, 0);
	});
}
function af(e, t) {
	return e.addObject(2, (e) => {
		e.addInt16(0, t.unit, Gc.MILLISECOND), e.addInt32(1, t.bitWidth, 32);
	});
}
function of(e, t) {
	let n = e.addString(t.timezone);
	return e.addObject(2, (e) => {
		e.addInt16(0, t.unit, Gc.SECOND), e.addOffset(1, n, 0);
	});
}
function sf(e, t) {
	let n = e.addVector(t.typeIds, 4, 4, (e, t) => e.addInt32(t));
	return e.addObject(2, (e) => {
		e.addInt16(0, t.mode, qc.Sparse), e.addOffset(1, n, 0);
	});
}
function cf(e, t) {
	return e.addObject(4, (n) => {
		n.addInt64(0, t.id, 0), n.addOffset(1, Yd(e, t.indices), 0), n.addInt8(2, +t.ordered, 0);
	});
}
// ../team/front/node_modules/@uwdata/flechette/src/encode/schema.js
var lf = new Uint16Array(new Uint8Array([1, 0]).buffer)[0] === 1;
function uf(e, t) {
	let { fields: n, metadata: r } = t, i = n.map((t) => df(e, t)), a = e.addOffsetVector(i), o = Jd(e, r);
	return e.addObject(4, (e) => {
		e.addInt16(0, +!lf, 0), e.addOffset(1, a, 0), e.addOffset(2, o, 0);
	});
}
function df(e, t) {
	let { name: n, nullable: r, type: i, metadata: a } = t, { typeId: o } = i, s = 0, c = 0;
	if (o !== Z.Dictionary) s = Yd(e, i);
	else {
		let t = i.dictionary;
		o = t.typeId, c = Yd(e, i), s = Yd(e, t);
	}
	let l = (i.children || []).map((t) => df(e, t)), u = e.addOffsetVector(l), d = Jd(e, a), f = e.addString(n);
	return e.addObject(7, (e) => {
		e.addOffset(0, f, 0), e.addInt8(1, +r, 0), e.addInt8(2, o, Z.NONE), e.addOffset(3, s, 0), e.addOffset(4, c, 0), e.addOffset(5, u, 0), e.addOffset(6, d, 0);
	});
}
// ../team/front/node_modules/@uwdata/flechette/src/encode/footer.js
function ff(e, t, n, r, i) {
	let a = Jd(e, i), o = e.addVector(r, 24, 8, pf), s = e.addVector(n, 24, 8, pf), c = uf(e, t);
	e.finish(e.addObject(5, (e) => {
		e.addInt16(0, Bc.V5, Bc.V1), e.addOffset(1, c, 0), e.addOffset(2, s, 0), e.addOffset(3, o, 0), e.addOffset(4, a, 0);
	}));
	let l = e.offset();
	e.addInt32(0), e.addInt32(-1), e.flush(), e.sink.write(new Uint8Array(Int32Array.of(l).buffer)), e.sink.write(Rc);
}
function pf(e, { offset: t, metadataLength: n, bodyLength: r }) {
	return e.writeInt64(r), e.writeInt32(0), e.writeInt32(n), e.writeInt64(t), e.offset();
}
// ../team/front/node_modules/@uwdata/flechette/src/encode/message.js
function mf(e, t, n, r, i) {
	e.finish(e.addObject(5, (e) => {
		e.addInt16(0, Bc.V5, Bc.V1), e.addInt8(1, t, Hc.NONE), e.addOffset(2, n, 0), e.addInt64(3, r, 0);
	}));
	let a = e.offset(), o = a + 8 + 7 & -8;
	i?.push({
		offset: e.outputBytes,
		metadataLength: o,
		bodyLength: r
	}), e.addInt32(o - 8), e.addInt32(-1), e.flush(), e.addPadding(o - a - 8);
}
// ../team/front/node_modules/@uwdata/flechette/src/encode/sink.js
var hf = class {
	write(e) {}
	pad(e) {
		this.write(new Uint8Array(e));
	}
	finish() {
		return null;
	}
}, gf = class extends hf {
	constructor() {
		super(), this.buffers = [];
	}
	write(e) {
		this.buffers.push(e);
	}
	finish() {
		let e = this.buffers, t = e.reduce((e, t) => e + t.byteLength, 0), n = new Uint8Array(t);
		for (let t = 0, r = 0; t < e.length; ++t) n.set(e[t], r), r += e[t].byteLength;
		return n;
	}
}, _f = "stream", vf = "file";
function yf(e, { sink: t, format: n = _f, codec: r } = {}) {
	if (n !== _f && n !== vf) throw Error(`Unrecognized Arrow IPC format: ${n}`);
	let { schema: i, dictionaries: a = [], records: o = [], metadata: s } = e, c = new Id(t || new gf()), l = n === vf, u = [], d = [], f = r == null ? null : {
		codec: r,
		method: Yc.BUFFER
	};
	l && c.addBuffer(Rc), i && mf(c, Hc.Schema, uf(c, i), 0);
	for (let e of a) {
		let { data: t } = e;
		mf(c, Hc.DictionaryBatch, qd(c, e, f), t.byteLength, u), bf(c, t.buffers);
	}
	for (let e of o) mf(c, Hc.RecordBatch, Gd(c, e, f), e.byteLength, d), bf(c, e.buffers);
	return c.addBuffer(zc), l && ff(c, i, u, d, s), c.sink;
}
function bf(e, t) {
	for (let n = 0; n < t.length; ++n) e.addBuffer(t[n]);
}
// ../team/front/node_modules/@uwdata/flechette/src/encode/table-to-ipc.js
function xf(e, t) {
	typeof t == "string" && (t = { format: t });
	let n = t?.codec, r = Ud(n);
	if (n != null && !r) throw Error(Vd(n));
	let i = e.children;
	Sf(i);
	let { dictionaries: a, idMap: o } = wf(i, r), s = Df(i, r);
	return yf({
		schema: Ef(e.schema, o),
		dictionaries: a,
		records: s
	}, {
		...t,
		codec: n
	}).finish();
}
function Sf(e) {
	let t = e[0]?.data.map((e) => e.length);
	e.forEach(({ data: e }) => {
		if (e.length !== t.length || e.some((e, n) => e.length !== t[n])) throw Error("Columns have inconsistent batch sizes.");
	});
}
function Cf(e) {
	let t = 0, n = [], r = [], i = [], a = [];
	return {
		node(e, t) {
			n.push({
				length: e,
				nullCount: t
			});
		},
		buffer(n) {
			let a = new Uint8Array(n.buffer, n.byteOffset, n.byteLength), o = e ? Wd(a, e) : a, s = o.byteLength;
			r.push({
				offset: t,
				length: s
			}), i.push(o), t += s + 7 & -8;
		},
		variadic(e) {
			a.push(e);
		},
		children(e, t) {
			e.children.forEach((e, n) => {
				kf(e.type, t.children[n], this);
			});
		},
		done() {
			return {
				byteLength: t,
				nodes: n,
				regions: r,
				variadic: a,
				buffers: i
			};
		}
	};
}
function wf(e, t) {
	let n = [], r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), a = -1, o = (e) => {
		if (r.has(e)) i.set(e.type, r.get(e));
		else {
			r.set(e, ++a);
			for (let r = 0; r < e.data.length; ++r) n.push({
				id: a,
				isDelta: r > 0,
				data: Of([e], r, t)
			});
			i.set(e.type, a);
		}
	};
	return e.forEach((e) => Tf(e.data[0], o)), {
		dictionaries: n,
		idMap: i
	};
}
function Tf(e, t) {
	if (e?.type.typeId === Z.Dictionary) {
		let n = e.dictionary;
		t(n), Tf(n.data[0], t);
	}
	e?.children?.forEach((e) => Tf(e, t));
}
function Ef(e, t) {
	if (!t.size) return e;
	let n = (e) => {
		e.typeId === Z.Dictionary && (e.id = t.get(e.dictionary), i(e)), e.children && (e.children = e.children.slice()).forEach(r);
	}, r = (e, t, r) => {
		let i = { ...e.type };
		r[t] = {
			...e,
			type: i
		}, n(i);
	}, i = (e) => {
		let t = { ...e.dictionary };
		e.dictionary = t, n(t);
	};
	return e = {
		...e,
		fields: e.fields.slice()
	}, e.fields.forEach(r), e;
}
function Df(e, t) {
	return (e[0]?.data || []).map((n, r) => Of(e, r, t));
}
function Of(e, t = 0, n) {
	let r = Cf(n);
	return e.forEach((e) => {
		kf(e.type, e.data[t], r);
	}), r.done();
}
function kf(e, t, n) {
	let { typeId: r } = e;
	if (n.node(t.length, t.nullCount), r !== Z.Null) switch (r) {
		case Z.Bool:
		case Z.Int:
		case Z.Time:
		case Z.Duration:
		case Z.Float:
		case Z.Date:
		case Z.Timestamp:
		case Z.Decimal:
		case Z.Interval:
		case Z.FixedSizeBinary:
		case Z.Dictionary:
			n.buffer(t.validity), n.buffer(t.values);
			return;
		case Z.Utf8:
		case Z.LargeUtf8:
		case Z.Binary:
		case Z.LargeBinary:
			n.buffer(t.validity), n.buffer(t.offsets), n.buffer(t.values);
			return;
		case Z.BinaryView:
		case Z.Utf8View:
			n.buffer(t.validity), n.buffer(t.values), n.variadic(t.data.length), t.data.forEach((e) => n.buffer(e));
			return;
		case Z.List:
		case Z.LargeList:
		case Z.Map:
			n.buffer(t.validity), n.buffer(t.offsets), n.children(e, t);
			return;
		case Z.ListView:
		case Z.LargeListView:
			n.buffer(t.validity), n.buffer(t.offsets), n.buffer(t.sizes), n.children(e, t);
			return;
		case Z.FixedSizeList:
		case Z.Struct:
			n.buffer(t.validity), n.children(e, t);
			return;
		case Z.RunEndEncoded:
			n.children(e, t);
			return;
		case Z.Union:
			n.buffer(t.typeIds), e.mode === qc.Dense && n.buffer(t.offsets), n.children(e, t);
			return;
		default: throw Error(xl(r));
	}
}
// ../team/front/node_modules/@uwdata/flechette/src/build/buffer.js
function Af(e) {
	return new jf(e);
}
var jf = class {
	constructor(e = Xc) {
		this.buf = new e(512);
	}
	array(e) {
		return pl(this.buf, e);
	}
	prep(e) {
		e >= this.buf.length && (this.buf = hl(this.buf, e));
	}
	get(e) {
		return this.buf[e];
	}
	set(e, t) {
		this.prep(t), this.buf[t] = e;
	}
	write(e, t) {
		this.prep(t + e.length), this.buf.set(e, t);
	}
};
function Mf() {
	return new Nf();
}
var Nf = class extends jf {
	set(e) {
		let t = e >> 3;
		this.prep(t), this.buf[t] |= 1 << e % 8;
	}
}, Pf = class {
	constructor(e, t) {
		this.type = e, this.ctx = t, this.batchClass = t.batchType(e);
	}
	init() {
		return this.index = -1, this;
	}
	set(e, t) {
		return this.index = t, !1;
	}
	done() {
		return null;
	}
	batch() {
		let e = new this.batchClass(this.done());
		return this.init(), e;
	}
}, Ff = class extends Pf {
	constructor(e, t) {
		super(e, t);
	}
	init() {
		return this.nullCount = 0, this.validity = Mf(), super.init();
	}
	set(e, t) {
		this.index = t;
		let n = e != null;
		return n ? this.validity.set(t) : this.nullCount++, n;
	}
	done() {
		let { index: e, nullCount: t, type: n, validity: r } = this;
		return {
			length: e + 1,
			nullCount: t,
			type: n,
			validity: t ? r.array((e >> 3) + 1) : new Xc(0)
		};
	}
};
// ../team/front/node_modules/@uwdata/flechette/src/build/builders/dictionary.js
function If() {
	let e = /* @__PURE__ */ new Map(), t = /* @__PURE__ */ new Set();
	return {
		get(n, r) {
			let i = n.id;
			if (i >= 0 && e.has(i)) return e.get(i);
			{
				let a = Lf(n, r);
				return i >= 0 && e.set(i, a), t.add(a), a;
			}
		},
		finish(e) {
			t.forEach((t) => t.finish(e));
		}
	};
}
function Lf(e, t) {
	let n = Object.create(null), r = t.builder(e.dictionary), i = [];
	r.init();
	let a = -1;
	return {
		type: e,
		values: r,
		add(e) {
			return i.push(e), e;
		},
		key(e) {
			let t = xu(e), i = n[t];
			return i === void 0 && (n[t] = i = ++a, r.set(e, i)), i;
		},
		finish(t) {
			let n = e.dictionary, a = new Td([new (jd(n, t))(r.done())]);
			i.forEach((e) => e.setDictionary(a));
		}
	};
}
var Rf = class extends Ff {
	constructor(e, t) {
		super(e, t), this.dict = t.dictionary(e);
	}
	init() {
		return this.values = Af(this.type.indices.values), super.init();
	}
	set(e, t) {
		super.set(e, t) && this.values.set(this.dict.key(e), t);
	}
	done() {
		return {
			...super.done(),
			values: this.values.array(this.index + 1)
		};
	}
	batch() {
		return this.dict.add(super.batch());
	}
};
// ../team/front/node_modules/@uwdata/flechette/src/build/infer-type.js
function zf(e) {
	let t = Bf();
	return e((e) => t.add(e)), t.type();
}
function Bf() {
	let e = 0, t = 0, n = 0, r = 0, i = 0, a = 0, o = 0, s = 0, c = 0, l = 0, u = 0, d = Infinity, f = -Infinity, p = Infinity, m = -Infinity, h, g, _, ee = {};
	return {
		add(v) {
			if (e++, v == null) t++;
			else switch (typeof v) {
				case "string":
					c++;
					break;
				case "number":
					r++, v < d && (d = v), v > f && (f = v), Number.isInteger(v) && i++;
					break;
				case "bigint":
					a++, h === void 0 ? h = g = v : (v < h && (h = v), v > g && (g = v));
					break;
				case "boolean":
					n++;
					break;
				case "object": if (v instanceof Date) o++, v % 864e5 == 0 && s++;
				else if (ll(v)) {
					l++;
					let e = v.length;
					e < p && (p = e), e > m && (m = e), _ ??= Bf(), v.forEach(_.add);
				} else {
					u++;
					for (let e in v) (ee[e] ?? (ee[e] = Bf())).add(v[e]);
				}
			}
		},
		type() {
			let v = e - t;
			return v === 0 ? Ol() : i === v ? Hf(d, f) : r === v ? Bl() : a === v ? Uf(h, g) : n === v ? Hl() : s === v ? Wl() : o === v ? Gl() : c === v ? Dl(Vl()) : l === v ? Vf(_.type(), p, m) : u === v ? ql(Object.entries(ee).map((e) => Sl(e[0], e[1].type()))) : Wf();
		}
	};
}
function Vf(e, t, n) {
	return n === t ? Jl(e, t) : Kl(e);
}
function Hf(e, t) {
	let n = Math.max(Math.abs(e) - 1, t);
	return n < 128 ? Al() : n < 32768 ? jl() : n < 2 ** 31 ? Ml() : Bl();
}
function Uf(e, t) {
	let n = -e > t ? -e - 1n : t;
	if (n >= 2 ** 63) throw Error(`BigInt exceeds 64 bits: ${n}`);
	return Nl();
}
function Wf() {
	throw Error("Mixed types detected, please define a union type.");
}
// ../team/front/node_modules/@uwdata/flechette/src/build/builders/binary.js
var Gf = class extends Ff {
	constructor(e, t) {
		super(e, t), this.toOffset = ru(e.offsets);
	}
	init() {
		return this.offsets = Af(this.type.offsets), this.values = Af(), this.pos = 0, super.init();
	}
	set(e, t) {
		let { offsets: n, values: r, toOffset: i } = this;
		super.set(e, t) && (r.write(e, this.pos), this.pos += e.length), n.set(i(this.pos), t + 1);
	}
	done() {
		return {
			...super.done(),
			offsets: this.offsets.array(this.index + 2),
			values: this.values.array(this.pos + 1)
		};
	}
}, Kf = class extends Ff {
	constructor(e, t) {
		super(e, t);
	}
	init() {
		return this.values = Mf(), super.init();
	}
	set(e, t) {
		super.set(e, t), e && this.values.set(t);
	}
	done() {
		return {
			...super.done(),
			values: this.values.array((this.index >> 3) + 1)
		};
	}
}, qf = class extends Ff {
	constructor(e, t) {
		super(e, t), this.scale = 10 ** e.scale, this.stride = e.bitWidth >> 6;
	}
	init() {
		return this.values = Af(this.type.values), super.init();
	}
	set(e, t) {
		let { scale: n, stride: r, values: i } = this;
		super.set(e, t) && (i.prep((t + 1) * r), du(e, i.buf, t * r, r, n));
	}
	done() {
		let { index: e, stride: t, values: n } = this;
		return {
			...super.done(),
			values: n.array((e + 1) * t)
		};
	}
}, Jf = class extends Ff {
	constructor(e, t) {
		super(e, t), this.stride = e.stride;
	}
	init() {
		return this.values = Af(), super.init();
	}
	set(e, t) {
		super.set(e, t) && this.values.write(e, t * this.stride);
	}
	done() {
		let { stride: e, values: t } = this;
		return {
			...super.done(),
			values: t.array(e * (this.index + 1))
		};
	}
}, Yf = class extends Ff {
	constructor(e, t) {
		super(e, t), this.child = t.builder(this.type.children[0].type), this.stride = e.stride;
	}
	init() {
		return this.child.init(), super.init();
	}
	set(e, t) {
		let { child: n, stride: r } = this, i = t * r;
		if (super.set(e, t)) for (let t = 0; t < r; ++t) n.set(e[t], i + t);
		else n.index = i + r;
	}
	done() {
		let { child: e } = this;
		return {
			...super.done(),
			children: [e.batch()]
		};
	}
}, Xf = class extends Ff {
	init() {
		return this.values = Af(this.type.values), super.init();
	}
	set(e, t) {
		if (super.set(e, t)) {
			let n = t << 1;
			this.values.set(e[0], n), this.values.set(e[1], n + 1);
		}
	}
	done() {
		return {
			...super.done(),
			values: this.values.array(this.index + 1 << 1)
		};
	}
}, Zf = class extends Ff {
	init() {
		return this.values = Af(), super.init();
	}
	set(e, t) {
		super.set(e, t) && this.values.write(su(e), t << 4);
	}
	done() {
		return {
			...super.done(),
			values: this.values.array(this.index + 1 << 4)
		};
	}
}, Qf = class extends Ff {
	constructor(e, t, n) {
		super(e, t), this.child = n;
	}
	init() {
		this.child.init();
		let e = this.type.offsets;
		return this.offsets = Af(e), this.toOffset = ru(e), this.pos = 0, super.init();
	}
	done() {
		return {
			...super.done(),
			offsets: this.offsets.array(this.index + 2),
			children: [this.child.batch()]
		};
	}
}, $f = class extends Qf {
	constructor(e, t) {
		super(e, t, t.builder(e.children[0].type));
	}
	set(e, t) {
		let { child: n, offsets: r, toOffset: i } = this;
		super.set(e, t) && e.forEach((e) => n.set(e, this.pos++)), r.set(i(this.pos), t + 1);
	}
}, ep = class extends Ff {
	constructor(e, t) {
		super(e, t), this.children = e.children.map((e) => t.builder(e.type));
	}
	init() {
		return this.children.forEach((e) => e.init()), super.init();
	}
	done() {
		let { children: e } = this;
		return e.forEach((e) => e.index = this.index), {
			...super.done(),
			children: e.map((e) => e.batch())
		};
	}
}, tp = class extends ep {
	constructor(e, t) {
		super(e, t), this.setters = this.children.map((t, n) => {
			let r = e.children[n].name;
			return (e, n) => t.set(e?.[r], n);
		});
	}
	set(e, t) {
		super.set(e, t);
		let n = this.setters;
		for (let r = 0; r < n.length; ++r) n[r](e, t);
	}
}, np = class extends Qf {
	constructor(e, t) {
		super(e, t, new rp(e.children[0].type, t));
	}
	set(e, t) {
		let { child: n, offsets: r, toOffset: i } = this;
		if (super.set(e, t)) for (let t of e) n.set(t, this.pos++);
		r.set(i(this.pos), t + 1);
	}
}, rp = class extends ep {
	set(e, t) {
		super.set(e, t);
		let [n, r] = this.children;
		n.set(e[0], t), r.set(e[1], t);
	}
}, ip = {}, ap = class extends Pf {
	constructor(e, t) {
		super(e, t), this.children = e.children.map((e) => t.builder(e.type));
	}
	init() {
		return this.pos = 0, this.key = null, this.value = ip, this.children.forEach((e) => e.init()), super.init();
	}
	next() {
		let [e, t] = this.children;
		e.set(this.index + 1, this.pos), t.set(this.value, this.pos++);
	}
	set(e, t) {
		if (e !== this.value) {
			let t = xu(e);
			t !== this.key && (this.key && this.next(), this.key = t, this.value = e);
		}
		this.index = t;
	}
	done() {
		this.next();
		let { children: e, index: t, type: n } = this;
		return {
			length: t + 1,
			nullCount: 0,
			type: n,
			children: e.map((e) => e.batch())
		};
	}
}, op = class extends Pf {
	constructor(e, t) {
		super(e, t), this.children = e.children.map((e) => t.builder(e.type)), this.typeMap = e.typeMap, this.lookup = e.typeIdForValue;
	}
	init() {
		return this.nullCount = 0, this.typeIds = Af(el), this.children.forEach((e) => e.init()), super.init();
	}
	set(e, t) {
		let { children: n, lookup: r, typeMap: i, typeIds: a } = this;
		this.index = t;
		let o = r(e, t), s = n[i[o]];
		a.set(o, t), e ?? ++this.nullCount, this.update(e, t, s);
	}
	done() {
		let { children: e, nullCount: t, type: n, typeIds: r } = this, i = this.index + 1;
		return {
			length: i,
			nullCount: t,
			type: n,
			typeIds: r.array(i),
			children: e.map((e) => e.batch())
		};
	}
}, sp = class extends op {
	update(e, t, n) {
		n.set(e, t), this.children.forEach((e) => {
			e !== n && e.set(null, t);
		});
	}
}, cp = class extends op {
	init() {
		return this.offsets = Af(this.type.offsets), super.init();
	}
	update(e, t, n) {
		let r = n.index + 1;
		n.set(e, r), this.offsets.set(r, t);
	}
	done() {
		return {
			...super.done(),
			offsets: this.offsets.array(this.index + 1)
		};
	}
}, lp = class extends Gf {
	set(e, t) {
		super.set(e && bu(e), t);
	}
}, up = class extends Ff {
	constructor(e, t) {
		super(e, t), this.values = Af(e.values);
	}
	init() {
		return this.values = Af(this.type.values), super.init();
	}
	set(e, t) {
		super.set(e, t) && this.values.set(e, t);
	}
	done() {
		return {
			...super.done(),
			values: this.values.array(this.index + 1)
		};
	}
}, dp = class extends up {
	set(e, t) {
		super.set(e == null ? e : nu(e), t);
	}
}, fp = class extends up {
	constructor(e, t, n) {
		super(e, t), this.transform = n;
	}
	set(e, t) {
		super.set(e == null ? e : this.transform(e), t);
	}
};
// ../team/front/node_modules/@uwdata/flechette/src/build/builder.js
function pp(e = {}, t = If()) {
	return {
		batchType: (t) => jd(t, e),
		builder(e) {
			return mp(e, this);
		},
		dictionary(e) {
			return t.get(e, this);
		},
		finish: () => t.finish(e)
	};
}
function mp(e, t = pp()) {
	let { typeId: n } = e;
	switch (n) {
		case Z.Int:
		case Z.Time:
		case Z.Duration: return ul(e.values) ? new dp(e, t) : new up(e, t);
		case Z.Float: return e.precision ? new up(e, t) : new fp(e, t, gu);
		case Z.Binary:
		case Z.LargeBinary: return new Gf(e, t);
		case Z.Utf8:
		case Z.LargeUtf8: return new lp(e, t);
		case Z.Bool: return new Kf(e, t);
		case Z.Decimal: return e.bitWidth === 32 ? new fp(e, t, uu(e.scale)) : new qf(e, t);
		case Z.Date: return new fp(e, t, e.unit ? au : iu);
		case Z.Timestamp: return new fp(e, t, ou(e.unit));
		case Z.Interval:
			switch (e.unit) {
				case Kc.DAY_TIME: return new Xf(e, t);
				case Kc.MONTH_DAY_NANO: return new Zf(e, t);
			}
			return new up(e, t);
		case Z.List:
		case Z.LargeList: return new $f(e, t);
		case Z.Struct: return new tp(e, t);
		case Z.Union: return e.mode ? new cp(e, t) : new sp(e, t);
		case Z.FixedSizeBinary: return new Jf(e, t);
		case Z.FixedSizeList: return new Yf(e, t);
		case Z.Map: return new np(e, t);
		case Z.RunEndEncoded: return new ap(e, t);
		case Z.Dictionary: return new Rf(e, t);
	}
	throw Error(xl(n));
}
// ../team/front/node_modules/@uwdata/flechette/src/build/column-from-values.js
function hp(e, t, n = {}, r) {
	let i = _l(e) ? (t) => {
		for (let n of e) t(n);
	} : e;
	t ??= zf(i);
	let { maxBatchRows: a = Infinity, ...o } = n, s;
	if (t.typeId === Z.Null) {
		let e = 0;
		i(() => ++e), s = gp(t, e, a);
	} else {
		let e = pp(o, r), n = mp(t, e).init(), c = (e) => s.push(e.batch());
		s = [];
		let l = 0;
		i((e) => {
			n.set(e, l++), l >= a && (c(n), l = 0);
		}), l && c(n), e.finish();
	}
	return new Td(s, t);
}
function gp(e, t, n) {
	let r = [], i = (t) => new Lu({
		length: t,
		nullCount: t,
		type: e
	}), a = Math.floor(t / n);
	for (let e = 0; e < a; ++e) r.push(i(n));
	let o = t % n;
	return o && r.push(i(o)), r;
}
// ../team/front/node_modules/@uwdata/flechette/src/build/column-from-array.js
function _p(e, t, n = {}, r) {
	return !t && cl(e) ? vp(e, n) : hp((t) => e.forEach(t), t, n, r);
}
function vp(e, { maxBatchRows: t, useBigInt: n }) {
	let r = e.constructor, i = yp(r), a = e.length, o = Math.min(t || Infinity, a), s = Math.floor(a / o), c = [], l = ul(r) && !n ? Ru : Fu, u = (t, n) => c.push(new l({
		length: n - t,
		nullCount: 0,
		type: i,
		validity: new Xc(0),
		values: e.subarray(t, n)
	})), d = 0;
	for (let e = 0; e < s; ++e) u(d, d += o);
	return d < a && u(d, a), new Td(c);
}
function yp(e) {
	switch (e) {
		case il: return zl();
		case al: return Bl();
		case el: return Al();
		case tl: return jl();
		case nl: return Ml();
		case rl: return Nl();
		case Xc: return Pl();
		case Zc: return Fl();
		case Qc: return Il();
		case $c: return Ll();
	}
}
// ../team/front/node_modules/@uwdata/flechette/src/build/table-from-columns.js
function bp(e, t) {
	let n = [], r = Array.isArray(e) ? e : Object.entries(e), i = r[0]?.[1].length, a = r.map(([e, t]) => {
		if (t.length !== i) throw Error("All columns must have the same length.");
		return n.push(Sl(e, t.type)), t;
	});
	return new kd({
		version: Bc.V5,
		endianness: Vc.Little,
		fields: n,
		metadata: null
	}, a, t);
}
// ../team/front/node_modules/@uwdata/flechette/src/build/table-from-arrays.js
function xp(e, t = {}) {
	let { types: n = {}, ...r } = t, i = If();
	return bp((Array.isArray(e) ? e : Object.entries(e)).map(([e, t]) => [e, _p(t, n[e], r, i)]), t.useProxy);
}
// ../team/front/node_modules/hyparquet/src/constants.js
var Sp = [
	"BOOLEAN",
	"INT32",
	"INT64",
	"INT96",
	"FLOAT",
	"DOUBLE",
	"BYTE_ARRAY",
	"FIXED_LEN_BYTE_ARRAY"
], Cp = [
	"PLAIN",
	"GROUP_VAR_INT",
	"PLAIN_DICTIONARY",
	"RLE",
	"BIT_PACKED",
	"DELTA_BINARY_PACKED",
	"DELTA_LENGTH_BYTE_ARRAY",
	"DELTA_BYTE_ARRAY",
	"RLE_DICTIONARY",
	"BYTE_STREAM_SPLIT"
], wp = [
	"REQUIRED",
	"OPTIONAL",
	"REPEATED"
], Tp = [
	"UTF8",
	"MAP",
	"MAP_KEY_VALUE",
	"LIST",
	"ENUM",
	"DECIMAL",
	"DATE",
	"TIME_MILLIS",
	"TIME_MICROS",
	"TIMESTAMP_MILLIS",
	"TIMESTAMP_MICROS",
	"UINT_8",
	"UINT_16",
	"UINT_32",
	"UINT_64",
	"INT_8",
	"INT_16",
	"INT_32",
	"INT_64",
	"JSON",
	"BSON",
	"INTERVAL"
], Ep = [
	"UNCOMPRESSED",
	"SNAPPY",
	"GZIP",
	"LZO",
	"BROTLI",
	"LZ4",
	"ZSTD",
	"LZ4_RAW"
], Dp = [
	"DATA_PAGE",
	"INDEX_PAGE",
	"DICTIONARY_PAGE",
	"DATA_PAGE_V2"
], Op = [
	"UNORDERED",
	"ASCENDING",
	"DESCENDING"
], kp = [
	"SPHERICAL",
	"VINCENTY",
	"THOMAS",
	"ANDOYER",
	"KARNEY"
];
// ../team/front/node_modules/hyparquet/src/wkb.js
function Ap(e) {
	let t = jp(e);
	if (t.type === 1) return {
		type: "Point",
		coordinates: Mp(e, t)
	};
	if (t.type === 2) return {
		type: "LineString",
		coordinates: Np(e, t)
	};
	if (t.type === 3) return {
		type: "Polygon",
		coordinates: Pp(e, t)
	};
	if (t.type === 4) {
		let n = [];
		for (let r = 0; r < t.count; r++) n.push(Mp(e, jp(e)));
		return {
			type: "MultiPoint",
			coordinates: n
		};
	}
	if (t.type === 5) {
		let n = [];
		for (let r = 0; r < t.count; r++) n.push(Np(e, jp(e)));
		return {
			type: "MultiLineString",
			coordinates: n
		};
	}
	if (t.type === 6) {
		let n = [];
		for (let r = 0; r < t.count; r++) n.push(Pp(e, jp(e)));
		return {
			type: "MultiPolygon",
			coordinates: n
		};
	}
	if (t.type === 7) {
		let n = [];
		for (let r = 0; r < t.count; r++) n.push(Ap(e));
		return {
			type: "GeometryCollection",
			geometries: n
		};
	}
	throw Error(`Unsupported geometry type: ${t.type}`);
}
function jp(e) {
	let { view: t } = e, n = t.getUint8(e.offset++) === 1, r = t.getUint32(e.offset, n);
	e.offset += 4;
	let i = r % 1e3, a = Math.floor(r / 1e3), o = 0;
	i > 1 && i <= 7 && (o = t.getUint32(e.offset, n), e.offset += 4);
	let s = 2;
	return a && s++, a === 3 && s++, {
		littleEndian: n,
		type: i,
		dim: s,
		count: o
	};
}
function Mp(e, t) {
	let n = [];
	for (let r = 0; r < t.dim; r++) {
		let r = e.view.getFloat64(e.offset, t.littleEndian);
		e.offset += 8, n.push(r);
	}
	return n;
}
function Np(e, t) {
	let n = [];
	for (let r = 0; r < t.count; r++) n.push(Mp(e, t));
	return n;
}
function Pp(e, t) {
	let { view: n } = e, r = [];
	for (let i = 0; i < t.count; i++) {
		let i = n.getUint32(e.offset, t.littleEndian);
		e.offset += 4, r.push(Np(e, {
			...t,
			count: i
		}));
	}
	return r;
}
// ../team/front/node_modules/hyparquet/src/convert.js
var Fp = new TextDecoder(), Ip = {
	timestampFromMilliseconds(e) {
		return new Date(Number(e));
	},
	timestampFromMicroseconds(e) {
		return new Date(Number(e / 1000n));
	},
	timestampFromNanoseconds(e) {
		return new Date(Number(e / 1000000n));
	},
	dateFromDays(e) {
		return /* @__PURE__ */ new Date(e * 864e5);
	},
	stringFromBytes(e) {
		return e && Fp.decode(e);
	},
	jsonFromBytes(e) {
		return e && JSON.parse(Fp.decode(e));
	},
	geometryFromBytes(e) {
		return e && Ap({
			view: new DataView(e.buffer, e.byteOffset, e.byteLength),
			offset: 0
		});
	},
	geographyFromBytes(e) {
		return e && Ap({
			view: new DataView(e.buffer, e.byteOffset, e.byteLength),
			offset: 0
		});
	},
	uuidFromBytes(e) {
		if (!e) return;
		let t = Array.from(e, (e) => e.toString(16).padStart(2, "0")).join("");
		return t.slice(0, 8) + "-" + t.slice(8, 12) + "-" + t.slice(12, 16) + "-" + t.slice(16, 20) + "-" + t.slice(20, 32);
	}
};
function Lp(e, t, n, r) {
	if (t && n.endsWith("_DICTIONARY")) {
		let n = e;
		e instanceof Uint8Array && !(t instanceof Uint8Array) && (n = new t.constructor(e.length));
		for (let r = 0; r < e.length; r++) n[r] = t[e[r]];
		return n;
	}
	return Rp(e, r);
}
function Rp(e, t) {
	let { element: n, parsers: r, utf8: i = !0, schemaPath: a } = t, { type: o, converted_type: s, logical_type: c } = n, l = n.repetition_type !== "REQUIRED";
	if (a?.some((e) => e.element.logical_type?.type === "VARIANT") && o === "BYTE_ARRAY" && s !== "UTF8" && c?.type !== "STRING") return e;
	if (s === "DECIMAL") {
		let t = 10 ** -(n.scale || 0), r = Array(e.length);
		for (let n = 0; n < r.length; n++) e[n] instanceof Uint8Array ? r[n] = zp(e[n]) * t : r[n] = Number(e[n]) * t;
		return r;
	}
	if (!s && o === "INT96") return Array.from(e).map((e) => r.timestampFromNanoseconds(Bp(e)));
	if (s === "DATE") return Array.from(e).map((e) => r.dateFromDays(e));
	if (s === "TIMESTAMP_MILLIS") return Array.from(e).map((e) => r.timestampFromMilliseconds(e));
	if (s === "TIMESTAMP_MICROS") return Array.from(e).map((e) => r.timestampFromMicroseconds(e));
	if (s === "JSON") return e.map((e) => r.jsonFromBytes(e));
	if (s === "BSON") throw Error("parquet bson not supported");
	if (s === "INTERVAL") throw Error("parquet interval not supported");
	if (c?.type === "GEOMETRY") return e.map((e) => r.geometryFromBytes(e));
	if (c?.type === "GEOGRAPHY") return e.map((e) => r.geographyFromBytes(e));
	if (c?.type === "UUID") return e.map((e) => r.uuidFromBytes(e));
	if (s === "UTF8" || c?.type === "STRING" || i && o === "BYTE_ARRAY") return e.map((e) => r.stringFromBytes(e));
	if (s === "UINT_64" || c?.type === "INTEGER" && c.bitWidth === 64 && !c.isSigned) {
		if (e instanceof BigInt64Array) return new BigUint64Array(e.buffer, e.byteOffset, e.length);
		let t = l ? Array(e.length) : new BigUint64Array(e.length);
		for (let n = 0; n < t.length; n++) t[n] = e[n];
		return t;
	}
	if (s === "UINT_32" || c?.type === "INTEGER" && c.bitWidth === 32 && !c.isSigned) {
		if (e instanceof Int32Array) return new Uint32Array(e.buffer, e.byteOffset, e.length);
		let t = l ? Array(e.length) : new Uint32Array(e.length);
		for (let n = 0; n < t.length; n++) t[n] = e[n] < 0 ? 4294967296 + e[n] : e[n];
		return t;
	}
	if (c?.type === "FLOAT16") return Array.from(e).map(Vp);
	if (c?.type === "TIMESTAMP") {
		let { unit: t } = c, n = r.timestampFromMilliseconds;
		t === "MICROS" && (n = r.timestampFromMicroseconds), t === "NANOS" && (n = r.timestampFromNanoseconds);
		let i = Array(e.length);
		for (let t = 0; t < i.length; t++) i[t] = n(e[t]);
		return i;
	}
	return e;
}
function zp(e) {
	if (!e.length) return 0;
	let t = 0n;
	for (let n of e) t = t * 256n + BigInt(n);
	let n = e.length * 8;
	return t >= 2n ** BigInt(n - 1) && (t -= 2n ** BigInt(n)), Number(t);
}
function Bp(e) {
	let t = (e >> 64n) - 2440588n, n = e & 18446744073709551615n;
	return t * 86400000000000n + n;
}
function Vp(e) {
	if (!e) return;
	let t = e[1] << 8 | e[0], n = t >> 15 ? -1 : 1, r = t >> 10 & 31, i = t & 1023;
	return r === 0 ? n * 2 ** -14 * (i / 1024) : r === 31 ? i ? NaN : n * Infinity : n * 2 ** (r - 15) * (1 + i / 1024);
}
// ../team/front/node_modules/hyparquet/src/schema.js
function Hp(e, t, n) {
	let r = e[t], i = [], a = 1;
	if (r.num_children) for (; i.length < r.num_children;) {
		let r = e[t + a], o = Hp(e, t + a, [...n, r.name]);
		a += o.count, i.push(o);
	}
	return {
		count: a,
		element: r,
		children: i,
		path: n
	};
}
function Up(e, t) {
	return Wp(Hp(e, 0, []), t);
}
function Wp(e, t) {
	let n = [e];
	for (let r of t) {
		let i = e.children.find((e) => e.element.name === r);
		if (!i) throw Error(`parquet schema element not found: ${t}`);
		n.push(i), e = i;
	}
	return n;
}
function Gp(e) {
	let t = [];
	function n(e) {
		if (e.children.length) for (let t of e.children) n(t);
		else t.push(e.path.join("."));
	}
	return n(e), t;
}
function Kp(e) {
	let t = 0;
	for (let { element: n } of e) n.repetition_type === "REPEATED" && t++;
	return t;
}
function qp(e) {
	let t = 0;
	for (let { element: n } of e.slice(1)) n.repetition_type !== "REQUIRED" && t++;
	return t;
}
function Jp(e) {
	if (!e || e.element.converted_type !== "LIST" || e.children.length > 1) return !1;
	let t = e.children[0];
	return !(t.children.length > 1 || t.element.repetition_type !== "REPEATED");
}
function Yp(e) {
	if (!e || e.element.converted_type !== "MAP" || e.children.length > 1) return !1;
	let t = e.children[0];
	return t.children.length === 2 && t.element.repetition_type === "REPEATED" && t.children.find((e) => e.element.name === "key")?.element.repetition_type !== "REPEATED" && t.children.find((e) => e.element.name === "value")?.element.repetition_type !== "REPEATED";
}
function Xp(e) {
	if (e.length !== 2) return !1;
	let [, t] = e;
	return !(t.element.repetition_type === "REPEATED" || t.children.length);
}
// ../team/front/node_modules/hyparquet/src/thrift.js
var Zp = 0, Qp = 1, $p = 2, em = 3, tm = 4, nm = 5, rm = 6, im = 7, am = 8, om = 9, sm = 12;
function cm(e) {
	let t = {}, n = 0;
	for (;;) {
		if (e.offset >= e.view.byteLength) throw Error("thrift struct ended without STOP");
		let r = e.view.getUint8(e.offset++), i = r & 15;
		if (i === Zp) break;
		let a = r >> 4;
		n = a ? n + a : fm(e), t[`field_${n}`] = lm(e, i);
	}
	return t;
}
function lm(e, t) {
	switch (t) {
		case Qp: return !0;
		case $p: return !1;
		case em: return e.view.getInt8(e.offset++);
		case tm:
		case nm: return fm(e);
		case rm: return pm(e);
		case im: {
			let t = e.view.getFloat64(e.offset, !0);
			return e.offset += 8, t;
		}
		case am: {
			let t = um(e);
			if (e.offset + t > e.view.byteLength) throw Error(`thrift binary length ${t} exceeds remaining ${e.view.byteLength - e.offset} bytes`);
			let n = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, t);
			return e.offset += t, n;
		}
		case om: {
			let t = e.view.getUint8(e.offset++), n = t & 15, r = t >> 4;
			r === 15 && (r = um(e));
			let i = n === Qp || n === $p, a = Array(r);
			for (let t = 0; t < r; t++) a[t] = i ? lm(e, em) === 1 : lm(e, n);
			return a;
		}
		case sm: return cm(e);
		default: throw Error(`thrift unhandled type: ${t}`);
	}
}
function um(e) {
	let t = 0, n = 0;
	for (;;) {
		let r = e.view.getUint8(e.offset++);
		if (t |= (r & 127) << n, !(r & 128)) return t;
		n += 7;
	}
}
function dm(e) {
	let t = 0n, n = 0n;
	for (;;) {
		let r = e.view.getUint8(e.offset++);
		if (t |= BigInt(r & 127) << n, !(r & 128)) return t;
		n += 7n;
	}
}
function fm(e) {
	let t = um(e);
	return t >>> 1 ^ -(t & 1);
}
function pm(e) {
	let t = dm(e);
	return t >> 1n ^ -(t & 1n);
}
// ../team/front/node_modules/hyparquet/src/geoparquet.js
function mm(e, t) {
	let n = /* @__PURE__ */ new Map(), r = t?.find(({ key: e }) => e === "geo")?.value, i = (r && JSON.parse(r)?.columns) ?? {};
	for (let [e, t] of Object.entries(i)) {
		if (t.encoding !== "WKB") continue;
		let r = t.edges === "spherical" ? "GEOGRAPHY" : "GEOMETRY", i = t.crs?.id ?? t.crs?.ids?.[0], a = i ? `${i.authority}:${i.code.toString()}` : void 0;
		n.set(e, {
			type: r,
			crs: a
		});
	}
	for (let t = 1; t < e.length; t++) {
		let { logical_type: r, name: i, num_children: a, type: o } = e[t];
		a ? t += a : o === "BYTE_ARRAY" && !r && (e[t].logical_type = n.get(i));
	}
}
// ../team/front/node_modules/hyparquet/src/metadata.js
var hm = 1 << 19, gm = new TextDecoder();
function _m(e) {
	return e && gm.decode(e);
}
async function vm(e, { parsers: t, initialFetchSize: n = hm, geoparquet: r = !0 } = {}) {
	if (!e || !(e.byteLength >= 0)) throw Error("parquet expected AsyncBuffer");
	let i = Math.max(0, e.byteLength - n), a = await e.slice(i, e.byteLength), o = new DataView(a);
	if (o.getUint32(a.byteLength - 4, !0) !== 827474256) throw Error("parquet file invalid (footer != PAR1)");
	let s = o.getUint32(a.byteLength - 8, !0);
	if (s > e.byteLength - 8) throw Error(`parquet metadata length ${s} exceeds available buffer ${e.byteLength - 8}`);
	if (s + 8 > n) {
		let n = e.byteLength - s - 8, o = await e.slice(n, i), c = new ArrayBuffer(s + 8), l = new Uint8Array(c);
		return l.set(new Uint8Array(o)), l.set(new Uint8Array(a), i - n), ym(c, {
			parsers: t,
			geoparquet: r
		});
	}
	return ym(a, {
		parsers: t,
		geoparquet: r
	});
}
function ym(e, { parsers: t, geoparquet: n = !0 } = {}) {
	let r;
	if (e instanceof ArrayBuffer) r = new DataView(e);
	else if (e instanceof Uint8Array) r = new DataView(e.buffer, e.byteOffset, e.byteLength);
	else throw Error("parquet expected ArrayBuffer or Uint8Array");
	let i = {
		...Ip,
		...t
	};
	if (r.byteLength < 8) throw Error("parquet file is too short");
	if (r.getUint32(r.byteLength - 4, !0) !== 827474256) throw Error("parquet file invalid (footer != PAR1)");
	let a = r.byteLength - 8, o = r.getUint32(a, !0);
	if (o > r.byteLength - 8) throw Error(`parquet metadata length ${o} exceeds available buffer ${r.byteLength - 8}`);
	let s = a - o, c = cm({
		view: r,
		offset: s
	}), l = c.field_1, u = c.field_2.map((e) => ({
		type: Sp[e.field_1],
		type_length: e.field_2,
		repetition_type: wp[e.field_3],
		name: _m(e.field_4),
		num_children: e.field_5,
		converted_type: Tp[e.field_6],
		scale: e.field_7,
		precision: e.field_8,
		field_id: e.field_9,
		logical_type: xm(e.field_10)
	})), d = u.filter((e) => e.type), f = c.field_3, p = c.field_4.map((e) => ({
		columns: e.field_1.map((e, t) => ({
			file_path: _m(e.field_1),
			file_offset: e.field_2,
			meta_data: e.field_3 && {
				type: Sp[e.field_3.field_1],
				encodings: e.field_3.field_2?.map((e) => Cp[e]),
				path_in_schema: e.field_3.field_3.map(_m),
				codec: Ep[e.field_3.field_4],
				num_values: e.field_3.field_5,
				total_uncompressed_size: e.field_3.field_6,
				total_compressed_size: e.field_3.field_7,
				key_value_metadata: e.field_3.field_8?.map((e) => ({
					key: _m(e.field_1),
					value: _m(e.field_2)
				})),
				data_page_offset: e.field_3.field_9,
				index_page_offset: e.field_3.field_10,
				dictionary_page_offset: e.field_3.field_11,
				statistics: Cm(e.field_3.field_12, d[t], i),
				encoding_stats: e.field_3.field_13?.map((e) => ({
					page_type: Dp[e.field_1],
					encoding: Cp[e.field_2],
					count: e.field_3
				})),
				bloom_filter_offset: e.field_3.field_14,
				bloom_filter_length: e.field_3.field_15,
				size_statistics: e.field_3.field_16 && {
					unencoded_byte_array_data_bytes: e.field_3.field_16.field_1,
					repetition_level_histogram: e.field_3.field_16.field_2,
					definition_level_histogram: e.field_3.field_16.field_3
				},
				geospatial_statistics: e.field_3.field_17 && {
					bbox: e.field_3.field_17.field_1 && {
						xmin: e.field_3.field_17.field_1.field_1,
						xmax: e.field_3.field_17.field_1.field_2,
						ymin: e.field_3.field_17.field_1.field_3,
						ymax: e.field_3.field_17.field_1.field_4,
						zmin: e.field_3.field_17.field_1.field_5,
						zmax: e.field_3.field_17.field_1.field_6,
						mmin: e.field_3.field_17.field_1.field_7,
						mmax: e.field_3.field_17.field_1.field_8
					},
					geospatial_types: e.field_3.field_17.field_2
				}
			},
			offset_index_offset: e.field_4,
			offset_index_length: e.field_5,
			column_index_offset: e.field_6,
			column_index_length: e.field_7,
			crypto_metadata: e.field_8,
			encrypted_column_metadata: e.field_9
		})),
		total_byte_size: e.field_2,
		num_rows: e.field_3,
		sorting_columns: e.field_4?.map((e) => ({
			column_idx: e.field_1,
			descending: e.field_2,
			nulls_first: e.field_3
		})),
		file_offset: e.field_5,
		total_compressed_size: e.field_6,
		ordinal: e.field_7
	})), m = c.field_5?.map((e) => ({
		key: _m(e.field_1),
		value: _m(e.field_2)
	})), h = _m(c.field_6);
	return n && mm(u, m), {
		version: l,
		schema: u,
		num_rows: f,
		row_groups: p,
		key_value_metadata: m,
		created_by: h,
		metadata_length: o
	};
}
function bm({ schema: e }) {
	return Up(e, [])[0];
}
function xm(e) {
	return e?.field_1 ? { type: "STRING" } : e?.field_2 ? { type: "MAP" } : e?.field_3 ? { type: "LIST" } : e?.field_4 ? { type: "ENUM" } : e?.field_5 ? {
		type: "DECIMAL",
		scale: e.field_5.field_1,
		precision: e.field_5.field_2
	} : e?.field_6 ? { type: "DATE" } : e?.field_7 ? {
		type: "TIME",
		isAdjustedToUTC: e.field_7.field_1,
		unit: Sm(e.field_7.field_2)
	} : e?.field_8 ? {
		type: "TIMESTAMP",
		isAdjustedToUTC: e.field_8.field_1,
		unit: Sm(e.field_8.field_2)
	} : e?.field_10 ? {
		type: "INTEGER",
		bitWidth: e.field_10.field_1,
		isSigned: e.field_10.field_2
	} : e?.field_11 ? { type: "NULL" } : e?.field_12 ? { type: "JSON" } : e?.field_13 ? { type: "BSON" } : e?.field_14 ? { type: "UUID" } : e?.field_15 ? { type: "FLOAT16" } : e?.field_16 ? {
		type: "VARIANT",
		specification_version: e.field_16.field_1
	} : e?.field_17 ? {
		type: "GEOMETRY",
		crs: _m(e.field_17.field_1)
	} : e?.field_18 ? {
		type: "GEOGRAPHY",
		crs: _m(e.field_18.field_1),
		algorithm: kp[e.field_18.field_2]
	} : e;
}
function Sm(e) {
	if (e.field_1) return "MILLIS";
	if (e.field_2) return "MICROS";
	if (e.field_3) return "NANOS";
	throw Error("parquet time unit required");
}
function Cm(e, t, n) {
	return e && {
		max: wm(e.field_1, t, n),
		min: wm(e.field_2, t, n),
		null_count: e.field_3,
		distinct_count: e.field_4,
		max_value: wm(e.field_5, t, n),
		min_value: wm(e.field_6, t, n),
		is_max_value_exact: e.field_7,
		is_min_value_exact: e.field_8
	};
}
function wm(e, t, n) {
	let { type: r, converted_type: i, logical_type: a } = t;
	if (e === void 0) return e;
	if (r === "BOOLEAN") return e[0] === 1;
	if (r === "BYTE_ARRAY") return n.stringFromBytes(e);
	let o = new DataView(e.buffer, e.byteOffset, e.byteLength);
	if (r === "FLOAT" && o.byteLength === 4) return o.getFloat32(0, !0);
	if (r === "DOUBLE" && o.byteLength === 8) return o.getFloat64(0, !0);
	if (r === "INT32" && i === "DECIMAL" && o.byteLength === 4) return o.getInt32(0, !0) * 10 ** -(t.scale || 0);
	if (r === "INT64" && i === "DECIMAL" && o.byteLength === 8) return Number(o.getBigInt64(0, !0)) * 10 ** -(t.scale || 0);
	if (r === "INT32" && i === "DATE") return n.dateFromDays(o.getInt32(0, !0));
	if (r === "INT64" && i === "TIMESTAMP_MILLIS") return n.timestampFromMilliseconds(o.getBigInt64(0, !0));
	if (r === "INT64" && i === "TIMESTAMP_MICROS") return n.timestampFromMicroseconds(o.getBigInt64(0, !0));
	if (r === "INT64" && a?.type === "TIMESTAMP" && a?.unit === "NANOS") return n.timestampFromNanoseconds(o.getBigInt64(0, !0));
	if (r === "INT64" && a?.type === "TIMESTAMP" && a?.unit === "MICROS") return n.timestampFromMicroseconds(o.getBigInt64(0, !0));
	if (r === "INT64" && a?.type === "TIMESTAMP") return n.timestampFromMilliseconds(o.getBigInt64(0, !0));
	let s = i?.startsWith("UINT_") || a?.type === "INTEGER" && !a.isSigned;
	return r === "INT32" && s && o.byteLength === 4 ? o.getUint32(0, !0) : r === "INT64" && s && o.byteLength === 8 ? o.getBigUint64(0, !0) : r === "INT32" && o.byteLength === 4 ? o.getInt32(0, !0) : r === "INT64" && o.byteLength === 8 ? o.getBigInt64(0, !0) : i === "DECIMAL" ? zp(e) * 10 ** -(t.scale || 0) : a?.type === "FLOAT16" ? Vp(e) : a?.type === "UUID" ? n.uuidFromBytes(e) : e;
}
// ../team/front/node_modules/hyparquet/src/indexes.js
function Tm(e, t, n = void 0) {
	let r = {
		...Ip,
		...n
	}, i = cm(e);
	return {
		null_pages: i.field_1,
		min_values: i.field_2.map((e) => wm(e, t, r)),
		max_values: i.field_3.map((e) => wm(e, t, r)),
		boundary_order: Op[i.field_4],
		null_counts: i.field_5,
		repetition_level_histograms: i.field_6,
		definition_level_histograms: i.field_7
	};
}
function Em(e) {
	let t = cm(e);
	return {
		page_locations: t.field_1.map((e) => ({
			offset: e.field_1,
			compressed_page_size: e.field_2,
			first_row_index: e.field_3
		})),
		unencoded_byte_array_data_bytes: t.field_2
	};
}
// ../team/front/node_modules/hyparquet/src/xxhash.js
var $ = 18446744073709551615n, Dm = 11400714785074694791n, Om = 14029467366897019727n, km = 1609587929392839161n, Am = 9650029242287828579n, jm = 2870177450012600261n;
function Mm(e, t) {
	return (e << t | e >> 64n - t) & $;
}
function Nm(e, t) {
	return e = e + t * Om & $, e = Mm(e, 31n), e * Dm & $;
}
function Pm(e, t) {
	return e ^= Nm(0n, t), e * Dm + Am & $;
}
function Fm(e, t = 0n) {
	let n = new DataView(e.buffer, e.byteOffset, e.byteLength), r = e.byteLength, i = 0, a;
	if (r >= 32) {
		let e = t + Dm + Om & $, o = t + Om & $, s = t, c = t - Dm & $;
		for (; i + 32 <= r;) e = Nm(e, n.getBigUint64(i, !0)), i += 8, o = Nm(o, n.getBigUint64(i, !0)), i += 8, s = Nm(s, n.getBigUint64(i, !0)), i += 8, c = Nm(c, n.getBigUint64(i, !0)), i += 8;
		a = Mm(e, 1n) + Mm(o, 7n) + Mm(s, 12n) + Mm(c, 18n) & $, a = Pm(a, e), a = Pm(a, o), a = Pm(a, s), a = Pm(a, c);
	} else a = t + jm & $;
	for (a = a + BigInt(r) & $; i + 8 <= r;) a ^= Nm(0n, n.getBigUint64(i, !0)), a = Mm(a, 27n) * Dm + Am & $, i += 8;
	for (i + 4 <= r && (a ^= BigInt(n.getUint32(i, !0)) * Dm & $, a = Mm(a, 23n) * Om + km & $, i += 4); i < r;) a ^= BigInt(n.getUint8(i)) * jm & $, a = Mm(a, 11n) * Dm & $, i += 1;
	return a ^= a >> 33n, a = a * Om & $, a ^= a >> 29n, a = a * km & $, a ^= a >> 32n, a;
}
// ../team/front/node_modules/hyparquet/src/bloom.js
var Im = new TextEncoder(), Lm = new Uint32Array([
	1203114875,
	1150766481,
	2284105051,
	2729912477,
	1884591559,
	770785867,
	2667333959,
	1550580529
]);
function Rm(e, t) {
	return Number((e >> 32n) * BigInt(t) >> 32n);
}
function zm(e) {
	let t = /* @__PURE__ */ new Uint32Array(8), n = Number(e & 4294967295n) | 0;
	for (let e = 0; e < 8; e++) t[e] = 1 << (Math.imul(n, Lm[e]) >>> 27);
	return t;
}
function Bm(e, t) {
	let n = Rm(t, e.length >> 3) << 3, r = zm(t);
	for (let t = 0; t < 8; t++) if ((e[n + t] & r[t]) === 0) return !1;
	return !0;
}
function Vm(e) {
	let t = cm(e), n = t.field_1;
	if (typeof n != "number" || n <= 0 || n % 32 != 0 || !t.field_2?.field_1 || !t.field_3?.field_1 || !t.field_4?.field_1) return;
	let { view: r, offset: i } = e;
	if (i + n > r.byteLength) throw Error(`parquet bloom filter truncated: need ${n} bytes, have ${r.byteLength - i}`);
	let a = new Uint32Array(n >> 2);
	for (let e = 0; e < a.length; e++) a[e] = r.getUint32(i + e * 4, !0);
	return e.offset = i + n, {
		numBytes: n,
		blocks: a
	};
}
function Hm(e, t) {
	if (e == null) return;
	let { type: n, converted_type: r, logical_type: i } = t;
	if (n === "BOOLEAN") return typeof e == "boolean" ? Fm(new Uint8Array([+!!e])) : void 0;
	if (n === "FLOAT") {
		if (typeof e != "number") return;
		let t = /* @__PURE__ */ new ArrayBuffer(4);
		return new DataView(t).setFloat32(0, e, !0), Fm(new Uint8Array(t));
	}
	if (n === "DOUBLE") {
		if (typeof e != "number") return;
		let t = /* @__PURE__ */ new ArrayBuffer(8);
		return new DataView(t).setFloat64(0, e, !0), Fm(new Uint8Array(t));
	}
	if (n === "INT32") {
		if (r === "DATE" || r === "DECIMAL" || r === "TIME_MILLIS" || i?.type === "DATE" || i?.type === "TIME" || i?.type === "DECIMAL" || typeof e != "number" || !Number.isInteger(e)) return;
		let t = /* @__PURE__ */ new ArrayBuffer(4);
		return new DataView(t).setInt32(0, e | 0, !0), Fm(new Uint8Array(t));
	}
	if (n === "INT64") {
		if (r === "TIMESTAMP_MILLIS" || r === "TIMESTAMP_MICROS" || r === "TIME_MICROS" || r === "DECIMAL" || i?.type === "TIMESTAMP" || i?.type === "TIME" || i?.type === "DECIMAL") return;
		let t;
		if (typeof e == "bigint") t = e;
		else if (typeof e == "number" && Number.isSafeInteger(e)) t = BigInt(e);
		else return;
		let n = /* @__PURE__ */ new ArrayBuffer(8);
		return new DataView(n).setBigUint64(0, BigInt.asUintN(64, t), !0), Fm(new Uint8Array(n));
	}
	if (n === "BYTE_ARRAY") return r === "JSON" || r === "BSON" || r === "DECIMAL" || i?.type === "JSON" || i?.type === "BSON" || i?.type === "VARIANT" || i?.type === "GEOMETRY" || i?.type === "GEOGRAPHY" ? void 0 : typeof e == "string" ? Fm(Im.encode(e)) : e instanceof Uint8Array ? Fm(e) : void 0;
	if (n === "FIXED_LEN_BYTE_ARRAY") return r === "DECIMAL" || r === "INTERVAL" || i?.type === "DECIMAL" || i?.type === "UUID" || i?.type === "FLOAT16" || i?.type === "GEOMETRY" || i?.type === "GEOGRAPHY" ? void 0 : e instanceof Uint8Array ? Fm(e) : void 0;
}
function Um(e) {
	let t = /* @__PURE__ */ new Set();
	return Wm(e, t), t;
}
function Wm(e, t) {
	if (e) {
		if ("$and" in e && Array.isArray(e.$and)) for (let n of e.$and) Wm(n, t);
		else if ("$or" in e && Array.isArray(e.$or)) for (let n of e.$or) Wm(n, t);
		else if (!("$nor" in e)) for (let [n, r] of Object.entries(e)) n.startsWith("$") || (typeof r == "object" && r && !Array.isArray(r) ? ("$eq" in r || "$in" in r) && t.add(n) : t.add(n));
	}
}
// ../team/front/node_modules/hyparquet/src/utils.js
function Gm(e, t) {
	let n = 1e4;
	for (let r = 0; r < t.length; r += n) e.push(...t.slice(r, r + n));
}
function Km(e, t, n = !0) {
	if (n ? e === t : e == t) return !0;
	if (!e || !t || typeof e != "object" || typeof t != "object") return !1;
	if (e instanceof Uint8Array && t instanceof Uint8Array) {
		if (e.length !== t.length) return !1;
		for (let n = 0; n < e.length; n++) if (e[n] !== t[n]) return !1;
		return !0;
	}
	if (e instanceof Date || t instanceof Date) return e instanceof Date && t instanceof Date && e.getTime() === t.getTime();
	if (Array.isArray(e) && Array.isArray(t)) {
		if (e.length !== t.length) return !1;
		for (let r = 0; r < e.length; r++) if (!Km(e[r], t[r], n)) return !1;
		return !0;
	}
	let r = Object.keys(e);
	if (r.length !== Object.keys(t).length) return !1;
	for (let i of r) if (!Km(e[i], t[i], n)) return !1;
	return !0;
}
function qm(e) {
	if (!e) return [];
	if (e.length === 1) return e[0];
	let t = [];
	for (let n of e) Gm(t, n);
	return t;
}
// ../team/front/node_modules/hyparquet/src/filter.js
var Jm = new TextEncoder();
function Ym(e) {
	if (!e) return [];
	let t = [];
	return "$and" in e && Array.isArray(e.$and) ? t.push(...e.$and.flatMap(Ym)) : "$or" in e && Array.isArray(e.$or) ? t.push(...e.$or.flatMap(Ym)) : "$nor" in e && Array.isArray(e.$nor) ? t.push(...e.$nor.flatMap(Ym)) : t.push(...Object.keys(e)), [...new Set(t)];
}
function Xm(e) {
	return [...new Set(Ym(e).map((e) => e.split(".")[0]))];
}
function Zm(e, t, n = !0) {
	return "$and" in t && Array.isArray(t.$and) ? t.$and.every((t) => Zm(e, t, n)) : "$or" in t && Array.isArray(t.$or) ? t.$or.some((t) => Zm(e, t, n)) : "$nor" in t && Array.isArray(t.$nor) ? !t.$nor.some((t) => Zm(e, t, n)) : Object.entries(t).every(([t, r]) => {
		let i = sh(e, t);
		return typeof r != "object" || !r || Array.isArray(r) ? Km(i, r, n) : Object.entries(r || {}).every(([e, t]) => e === "$gt" ? i != null && i > t : e === "$gte" ? i != null && i >= t : e === "$lt" ? i != null && i < t : e === "$lte" ? i != null && i <= t : e === "$eq" ? Km(i, t, n) : e === "$ne" ? !Km(i, t, n) : e === "$in" ? Array.isArray(t) && Qm(i, t, n) : e === "$nin" ? Array.isArray(t) && !Qm(i, t, n) : e !== "$not" || !Zm({ value: i }, { value: t }, n));
	});
}
function Qm(e, t, n) {
	return t.some((t) => Km(e, t, n) || Array.isArray(e) && e.some((e) => Km(e, t, n)));
}
function $m({ rowGroup: e, physicalColumns: t, filter: n, strict: r = !0, bloomFilters: i, schemaElements: a }) {
	if (!n) return !1;
	if ("$and" in n && Array.isArray(n.$and)) return n.$and.some((n) => $m({
		rowGroup: e,
		physicalColumns: t,
		filter: n,
		strict: r,
		bloomFilters: i,
		schemaElements: a
	}));
	if ("$or" in n && Array.isArray(n.$or)) return n.$or.every((n) => $m({
		rowGroup: e,
		physicalColumns: t,
		filter: n,
		strict: r,
		bloomFilters: i,
		schemaElements: a
	}));
	if ("$nor" in n && Array.isArray(n.$nor)) return !1;
	for (let [o, s] of Object.entries(n)) {
		let n = t.indexOf(o);
		if (n === -1) continue;
		let { min: c, max: l, min_value: u, max_value: d, null_count: f } = e.columns[n].meta_data?.statistics || {}, p = u === void 0 ? c : u, m = d === void 0 ? l : d, h = p !== void 0 && m !== void 0, g = i?.[o], _ = a?.[o], ee = Zm({ value: null }, { value: s }, r) && (f === void 0 || f > 0);
		if (h && !ee && eh(s, p, m, r, _)) return !0;
		for (let [e, t] of Object.entries(s || {})) if (g && _) {
			if (e === "$eq") {
				let e = Hm(t, _);
				if (e !== void 0 && !Bm(g.blocks, e)) return !0;
			}
			if (e === "$in" && Array.isArray(t) && t.length > 0) {
				let e = !0;
				for (let n of t) {
					let t = Hm(n, _);
					if (t === void 0 || Bm(g.blocks, t)) {
						e = !1;
						break;
					}
				}
				if (e) return !0;
			}
		}
	}
	return !1;
}
function eh(e, t, n, r, i) {
	if (t === void 0 || n === void 0) return !1;
	let a = i?.type === "FLOAT" || i?.type === "DOUBLE" || i?.logical_type?.type === "FLOAT16";
	for (let [o, s] of Object.entries(e || {})) {
		let e = th(t, s, r, i), c = th(n, s, r, i), l = !(t instanceof Uint8Array || n instanceof Uint8Array) && (i?.type !== "BYTE_ARRAY" || typeof s == "string" && [...s].every((e) => e.charCodeAt(0) <= 127));
		if (o === "$gt" && l && c !== void 0 && c <= 0 || o === "$gte" && l && c !== void 0 && c < 0 || o === "$lt" && l && e !== void 0 && e >= 0 || o === "$lte" && l && e !== void 0 && e > 0) return !0;
		if (o === "$eq") {
			let e = th(s, t, r, i), a = th(s, n, r, i);
			if (e !== void 0 && e < 0 || a !== void 0 && a > 0) return !0;
		}
		if (o === "$ne" && !a && Km(t, n, r) && Km(t, s, r) || o === "$in" && Array.isArray(s) && s.every((e) => {
			let a = th(e, t, r, i), o = th(e, n, r, i);
			return a !== void 0 && a < 0 || o !== void 0 && o > 0;
		}) || o === "$nin" && !a && Array.isArray(s) && Km(t, n, r) && s.some((e) => Km(t, e, r))) return !0;
	}
	return !1;
}
function th(e, t, n, r) {
	if (r?.type === "BYTE_ARRAY") return typeof e != "string" || typeof t != "string" ? void 0 : nh(Jm.encode(e), Jm.encode(t));
	if (e instanceof Uint8Array || t instanceof Uint8Array) return !(e instanceof Uint8Array) || !(t instanceof Uint8Array) ? void 0 : nh(e, t);
	if (e < t) return -1;
	if (e > t) return 1;
	if (Km(e, t, n)) return 0;
}
function nh(e, t) {
	let n = Math.min(e.length, t.length);
	for (let r = 0; r < n; r++) {
		if (e[r] < t[r]) return -1;
		if (e[r] > t[r]) return 1;
	}
	return e.length < t.length ? -1 : +(e.length > t.length);
}
function rh(e, t) {
	return Zm({ value: null }, { value: e }, t);
}
function ih(e, t, n, r = !0) {
	if (!e) return;
	if ("$and" in e && Array.isArray(e.$and)) {
		let i;
		for (let a of e.$and) i = ah(i, ih(a, t, n, r));
		return i;
	}
	if ("$or" in e && Array.isArray(e.$or)) {
		let i = [];
		for (let a of e.$or) {
			let e = ih(a, t, n, r);
			if (!e) return;
			i = oh(i, e);
		}
		return i;
	}
	if ("$nor" in e && Array.isArray(e.$nor)) return;
	let i;
	for (let [a, o] of Object.entries(e)) {
		let e = t[a];
		if (!e) continue;
		let s = rh(o, r), c = [];
		for (let t = 0; t < e.pageStarts.length; t++) {
			let i = e.pageStarts[t], a = t + 1 < e.pageStarts.length ? e.pageStarts[t + 1] : n, l = e.nullCounts?.[t], u = s && (l === void 0 || l > 0);
			if (e.nullPages[t] || u || !eh(o, e.minValues[t], e.maxValues[t], r, e.element)) {
				let e = c[c.length - 1];
				e && e[1] === i ? e[1] = a : c.push([i, a]);
			}
		}
		i = ah(i, c);
	}
	return i;
}
function ah(e, t) {
	if (!e) return t;
	if (!t) return e;
	let n = [], r = 0, i = 0;
	for (; r < e.length && i < t.length;) {
		let a = Math.max(e[r][0], t[i][0]), o = Math.min(e[r][1], t[i][1]);
		a < o && n.push([a, o]), e[r][1] < t[i][1] ? r++ : i++;
	}
	return n;
}
function oh(e, t) {
	let n = [], r = 0, i = 0;
	for (; r < e.length || i < t.length;) {
		let a = i >= t.length || r < e.length && e[r][0] <= t[i][0] ? e[r++] : t[i++], o = n[n.length - 1];
		o && a[0] <= o[1] ? o[1] = Math.max(o[1], a[1]) : n.push([a[0], a[1]]);
	}
	return n;
}
function sh(e, t) {
	let n = e;
	for (let e of t.split(".")) n = n?.[e];
	return n;
}
// ../team/front/node_modules/hyparquet/src/plan.js
var ch = 1 << 21, lh = 8192;
function uh(e) {
	let { metadata: t, rowStart: n = 0, columns: r, useOffsetIndex: i = !1 } = e;
	if (!t) throw Error("parquetPlan requires metadata");
	let a = [], o = [], s = [], c = dh(e);
	for (let e of c.groups) {
		let t = fh({
			...e,
			columns: r,
			useOffsetIndex: i
		});
		a.push(...t.groups), o.push(...t.fetches), s.push(...t.indexes);
	}
	return o.push(...s), {
		metadata: t,
		rowStart: n,
		rowEnd: c.rowEnd,
		columns: r,
		fetches: o,
		groups: a
	};
}
function dh({ metadata: e, rowStart: t = 0, rowEnd: n = Infinity, columns: r, filter: i, filterStrict: a = !0, bloomFiltersByGroup: o, schemaElements: s, pageRangesByGroup: c, pageLocationsByGroup: l }) {
	if (!e) throw Error("parquetPlan requires metadata");
	let u = bm(e), d = Gp(u), f = i ? {
		...vh(u),
		...s
	} : s, p = [], m = 0;
	for (let s = 0; s < e.row_groups.length; s++) {
		let u = e.row_groups[s], h = Number(u.num_rows), g = m + h;
		if (h > 0 && g > t && m < n && !$m({
			rowGroup: u,
			physicalColumns: d,
			filter: i,
			strict: a,
			bloomFilters: o?.[s],
			schemaElements: f
		})) {
			let e = Math.max(t - m, 0), i = Math.min(n - m, h), a = c?.[s], o = l?.[s], d = a ? a.map(([t, n]) => [Math.max(t, e), Math.min(n, i)]).filter(([e, t]) => e < t) : [[e, i]];
			d.length > 1 && (d = u.columns.every((e) => {
				let t = e.meta_data?.path_in_schema[0], n = e.meta_data?.path_in_schema.join(".");
				return r && t && !r.includes(t) ? !0 : !!(e.offset_index_offset && e.offset_index_length) || !!(n && o?.[n]);
			}) ? ph(d, u, r, o) : [[d[0][0], d[d.length - 1][1]]]), d.length && p.push({
				rowGroup: u,
				groupIndex: s,
				groupStart: m,
				groupRows: h,
				ranges: d,
				pageRanges: a,
				pageLocations: o
			});
		}
		m = g;
	}
	return {
		groups: p,
		rowEnd: isFinite(n) ? n : m
	};
}
function fh({ rowGroup: e, groupStart: t, groupRows: n, ranges: r, columns: i, useOffsetIndex: a = !1, pageRanges: o, pageLocations: s }) {
	let c = [], l = [], u = [], d = r.length > 1 || r[0][0] > 0 || r[0][1] < n;
	for (let t of e.columns) {
		let e = t.meta_data;
		if (t.file_path) throw Error("parquet file_path not supported");
		if (!e) throw Error("parquet column metadata is undefined");
		if (i && !i.includes(e.path_in_schema[0])) continue;
		let n = e.dictionary_page_offset || e.data_page_offset, r = Number(n), l = Number(n + e.total_compressed_size), u = s?.[e.path_in_schema.join(".")];
		if (u && d) c.push({
			columnMetadata: e,
			pageLocations: u,
			range: {
				startByte: r,
				endByte: l
			}
		});
		else if ((a || o) && t.offset_index_offset && t.offset_index_length && d) {
			let r = Number(t.offset_index_offset);
			c.push({
				columnMetadata: e,
				offsetIndex: {
					startByte: r,
					endByte: r + t.offset_index_length
				},
				range: {
					startByte: Number(n),
					endByte: l
				}
			});
		} else c.push({
			columnMetadata: e,
			range: {
				startByte: r,
				endByte: l
			}
		});
	}
	let f = [], p;
	for (let e of c) "pageLocations" in e || ("offsetIndex" in e ? u.push(e.offsetIndex) : i ? f.push(e.range) : p && e.range.endByte - p.startByte <= ch ? p.endByte = e.range.endByte : (p && l.push(p), p = { ...e.range }));
	return p && l.push(p), l.push(..._h(f, lh, ch)), {
		groups: r.map(([r, i]) => ({
			chunks: c,
			rowGroup: e,
			groupStart: t,
			groupRows: n,
			selectStart: r,
			selectEnd: i
		})),
		fetches: l,
		indexes: u
	};
}
function ph(e, t, n, r) {
	let i = t.columns.filter((e) => !n || n.includes(e.meta_data?.path_in_schema[0] || "")).map((e) => r?.[e.meta_data?.path_in_schema.join(".") || ""]), a = [];
	for (let n of e) {
		let e = a[a.length - 1], r = e && i.some((r) => {
			if (!r) return !0;
			let i = mh(e, r, Number(t.num_rows)), a = mh(n, r, Number(t.num_rows));
			return i[0] <= a[1] && a[0] <= i[1];
		});
		e && r ? e[1] = n[1] : a.push([...n]);
	}
	return a;
}
function mh([e, t], n, r) {
	let i = Infinity, a = -Infinity;
	for (let o = 0; o < n.length; o++) {
		let s = Number(n[o].first_row_index);
		(o + 1 < n.length ? Number(n[o + 1].first_row_index) : r) > e && s < t && (i = Math.min(i, o), a = o);
	}
	return [i, a];
}
async function hh({ file: e, metadata: t, filter: n, filterStrict: r = !0 }) {
	let i = t.row_groups.map(() => ({})), a = Um(n);
	if (a.size === 0) return i;
	let o = Gp(bm(t)), s = [];
	return t.row_groups.forEach((t, c) => {
		if (!$m({
			rowGroup: t,
			physicalColumns: o,
			filter: n,
			strict: r
		})) for (let n of a) {
			let r = o.indexOf(n);
			if (r === -1) continue;
			let a = t.columns[r]?.meta_data;
			if (!a?.bloom_filter_offset || !a.bloom_filter_length) continue;
			let l = Number(a.bloom_filter_offset), u = l + a.bloom_filter_length;
			s.push((async () => {
				let t = await e.slice(l, u), r = Vm({
					view: new DataView(t),
					offset: 0
				});
				r && (i[c][n] = r);
			})());
		}
	}), s.length && await Promise.all(s), i;
}
async function gh({ file: e, metadata: t, filter: n, filterStrict: r = !0, rowStart: i = 0, rowEnd: a = Infinity, columns: o, bloomFiltersByGroup: s, schemaElements: c, parsers: l }) {
	let u = t.row_groups.map(() => void 0), d = t.row_groups.map(() => ({}));
	if (n && "$nor" in n && Array.isArray(n.$nor)) return {
		pageRangesByGroup: u,
		pageLocationsByGroup: d
	};
	let f = Ym(n);
	if (!f.length) return {
		pageRangesByGroup: u,
		pageLocationsByGroup: d
	};
	let p = bm(t), m = Gp(p), h = {
		...vh(p),
		...c
	}, g = [], _ = [], ee = [], v = 0;
	if (t.row_groups.forEach((e, t) => {
		let c = Number(e.num_rows), u = v + c, p = c > 0 && u > i && v < a;
		if (v = u, !p || $m({
			rowGroup: e,
			physicalColumns: m,
			filter: n,
			strict: r,
			bloomFilters: s?.[t],
			schemaElements: h
		})) return;
		let te = {}, ne = 0, re = /* @__PURE__ */ new Set(), ie = !1;
		for (let n of f) {
			let r = m.indexOf(n);
			if (r === -1) continue;
			let i = e.columns[r];
			if (!i?.meta_data || !i.column_index_offset || !i.column_index_length || !i.offset_index_offset || !i.offset_index_length) continue;
			let a = h[n];
			if (!a) continue;
			ie = !0, re.add(n);
			let o = Number(i.column_index_offset), s = Number(i.offset_index_offset), c = o + i.column_index_length, u = s + i.offset_index_length;
			g.push({
				startByte: o,
				endByte: c
			}, {
				startByte: s,
				endByte: u
			}), ne++, _.push(async (e) => {
				let [r, i] = await Promise.all([e.slice(o, c), e.slice(s, u)]), f = Tm({
					view: new DataView(r),
					offset: 0
				}, a, l), p = Em({
					view: new DataView(i),
					offset: 0
				});
				d[t][n] = p.page_locations, te[n] = {
					minValues: f.min_values,
					maxValues: f.max_values,
					nullPages: f.null_pages,
					nullCounts: f.null_counts,
					pageStarts: p.page_locations.map((e) => Number(e.first_row_index)),
					element: a
				};
			});
		}
		if (ie) for (let n of e.columns) {
			let e = n.meta_data;
			if (!e) continue;
			let r = e.path_in_schema[0], i = e.path_in_schema.join(".");
			if (o && !o.includes(r) || re.has(i) || !n.offset_index_offset || !n.offset_index_length) continue;
			re.add(i);
			let a = Number(n.offset_index_offset), s = a + n.offset_index_length;
			g.push({
				startByte: a,
				endByte: s
			}), ne++, _.push(async (e) => {
				let n = await e.slice(a, s), r = Em({
					view: new DataView(n),
					offset: 0
				});
				d[t][i] = r.page_locations;
			});
		}
		ne && ee.push({
			rgIdx: t,
			groupRows: c,
			columnPages: te
		});
	}), _.length) {
		let t = yh(e, { fetches: _h(g) });
		await Promise.all(_.map((e) => e(t)));
		for (let { rgIdx: e, groupRows: t, columnPages: i } of ee) u[e] = ih(n, i, t, r);
	}
	return {
		pageRangesByGroup: u,
		pageLocationsByGroup: d
	};
}
function _h(e, t = 0, n = Infinity) {
	let r = e.map((e) => ({ ...e })).sort((e, t) => e.startByte - t.startByte || e.endByte - t.endByte), i = [];
	for (let e of r) {
		let r = i[i.length - 1];
		r && e.startByte <= r.endByte + t && Math.max(r.endByte, e.endByte) - r.startByte <= n ? r.endByte = Math.max(r.endByte, e.endByte) : i.push(e);
	}
	return i;
}
function vh(e) {
	let t = {};
	function n(e) {
		if (e.children.length) for (let t of e.children) n(t);
		else t[e.path.join(".")] = e.element;
	}
	return n(e), t;
}
function yh(e, { fetches: t }) {
	let n = t.map(({ startByte: t, endByte: n }) => e.slice(t, n));
	return {
		byteLength: e.byteLength,
		slice(r, i = e.byteLength) {
			let a = t.findIndex(({ startByte: e, endByte: t }) => e <= r && i <= t);
			if (a < 0) return e.slice(r, i);
			if (t[a].startByte !== r || t[a].endByte !== i) {
				let e = r - t[a].startByte, o = i - t[a].startByte;
				return n[a] instanceof Promise ? n[a].then((t) => t.slice(e, o)) : n[a].slice(e, o);
			}
			return n[a];
		}
	};
}
// ../team/front/node_modules/hyparquet/src/variant.js
var bh = new TextDecoder(), xh = /* @__PURE__ */ new WeakMap();
function Sh(e, t = Ip) {
	if (Array.isArray(e)) return e.map((e) => Sh(e, t));
	if (typeof e != "object") return e;
	if ("metadata" in e) {
		let n = Th(e.metadata), r = e.typed_value && Ch(e.typed_value, n, t), i = e.value && Dh(wh(e.value), n, t);
		return r && i ? {
			...i,
			...r
		} : r ?? i;
	}
	return e;
}
function Ch(e, t, n) {
	if (e instanceof Date) return e;
	if (e && typeof e == "object" && !Array.isArray(e) && !(e instanceof Uint8Array)) {
		if ("typed_value" in e && e.typed_value !== null && e.typed_value !== void 0) return Ch(e.typed_value, t, n);
		if ("value" in e && e.value instanceof Uint8Array) return Dh(wh(e.value), t, n);
		if ("typed_value" in e || "value" in e) return null;
		let r = {};
		for (let [i, a] of Object.entries(e)) t.dictionary.includes(i) && (r[i] = Ch(a, t, n));
		return r;
	}
	return e instanceof Uint8Array ? Dh(wh(e), t, n) : Array.isArray(e) ? e.map((e) => Ch(e, t, n)) : e;
}
function wh(e) {
	return {
		view: new DataView(e.buffer, e.byteOffset, e.byteLength),
		offset: 0
	};
}
function Th(e) {
	let t = xh.get(e.buffer);
	t || (t = /* @__PURE__ */ new Map(), xh.set(e.buffer, t));
	let n = `${e.byteOffset}:${e.byteLength}`, r = t.get(n);
	if (r) return r;
	let i = wh(e), a = i.view.getUint8(i.offset++), o = a & 15;
	if (o !== 1) throw Error(`parquet unsupported variant metadata version: ${o}`);
	let s = (a >> 4 & 1) == 1, c = (a >> 6 & 3) + 1, l = Eh(i, c), u = Array(l + 1);
	for (let e = 0; e < u.length; e++) u[e] = Eh(i, c);
	let d = i.offset, f = Array(l);
	for (let t = 0; t < l; t++) {
		let n = u[t], r = u[t + 1], i = new Uint8Array(e.buffer, e.byteOffset + d + n, r - n);
		f[t] = bh.decode(i);
	}
	let p = {
		dictionary: f,
		sorted: s
	};
	return t.set(n, p), p;
}
function Eh(e, t) {
	let n = 0;
	for (let r = 0; r < t; r++) n |= e.view.getUint8(e.offset + r) << r * 8;
	return e.offset += t, n;
}
function Dh(e, t, n) {
	let r = e.view.getUint8(e.offset++), i = r & 3, a = r >> 2;
	if (i === 0) return Oh(e, a, n);
	if (i === 2) return kh(e, a, t, n);
	if (i === 3) return Ah(e, a, t, n);
	let o = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, a);
	return e.offset += a, bh.decode(o);
}
function Oh(e, t, n) {
	switch (t) {
		case 0: return null;
		case 1: return !0;
		case 2: return !1;
		case 3: {
			let t = e.view.getInt8(e.offset);
			return e.offset += 1, t;
		}
		case 4: {
			let t = e.view.getInt16(e.offset, !0);
			return e.offset += 2, t;
		}
		case 5: {
			let t = e.view.getInt32(e.offset, !0);
			return e.offset += 4, t;
		}
		case 6: {
			let t = e.view.getBigInt64(e.offset, !0);
			return e.offset += 8, t;
		}
		case 7: {
			let t = e.view.getFloat64(e.offset, !0);
			return e.offset += 8, t;
		}
		case 8: return jh(e, 4);
		case 9: return jh(e, 8);
		case 10: return jh(e, 16);
		case 11: {
			let t = e.view.getInt32(e.offset, !0);
			return e.offset += 4, n.dateFromDays(t);
		}
		case 12:
		case 13: {
			let t = e.view.getBigInt64(e.offset, !0);
			return e.offset += 8, n.timestampFromMicroseconds(t);
		}
		case 14: {
			let t = e.view.getFloat32(e.offset, !0);
			return e.offset += 4, t;
		}
		case 15: return Mh(e);
		case 16: {
			let t = Mh(e);
			return bh.decode(t);
		}
		case 17: {
			let t = e.view.getBigInt64(e.offset, !0);
			return e.offset += 8, t;
		}
		case 18:
		case 19: {
			let t = e.view.getBigInt64(e.offset, !0);
			return e.offset += 8, n.timestampFromNanoseconds(t);
		}
		case 20: {
			let t = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, 16);
			e.offset += 16;
			let n = Array.from(t, (e) => e.toString(16).padStart(2, "0")).join("");
			return `${n.slice(0, 8)}-${n.slice(8, 12)}-${n.slice(12, 16)}-${n.slice(16, 20)}-${n.slice(20)}`;
		}
		default: throw Error(`parquet unsupported variant primitive type: ${t}`);
	}
}
function kh(e, t, n, r) {
	let i = (t & 3) + 1, a = (t >> 2 & 3) + 1, o = t >> 4 & 1 ? Eh(e, 4) : e.view.getUint8(e.offset++), s = Array(o);
	for (let t = 0; t < o; t++) s[t] = Eh(e, a);
	let c = Array(o + 1);
	for (let t = 0; t < c.length; t++) c[t] = Eh(e, i);
	let l = {};
	for (let t = 0; t < o; t++) {
		let i = n.dictionary[s[t]];
		l[i] = Dh({
			view: e.view,
			offset: e.offset + c[t]
		}, n, r);
	}
	return e.offset += c[c.length - 1], l;
}
function Ah(e, t, n, r) {
	let i = t & 3, a = t >> 2 & 1, o = i + 1, s = Eh(e, a ? 4 : 1), c = Array(s + 1);
	for (let t = 0; t < c.length; t++) c[t] = Eh(e, o);
	let l = e.offset, u = Array(s);
	for (let t = 0; t < s; t++) {
		let i = {
			view: e.view,
			offset: l + c[t]
		};
		u[t] = Dh(i, n, r);
	}
	return e.offset = l + c[c.length - 1], u;
}
function jh(e, t) {
	let n = e.view.getUint8(e.offset);
	e.offset += 1;
	let r;
	if (t === 4) r = BigInt(e.view.getInt32(e.offset, !0)), e.offset += 4;
	else if (t === 8) r = e.view.getBigInt64(e.offset, !0), e.offset += 8;
	else {
		let t = e.view.getBigUint64(e.offset, !0);
		r = e.view.getBigInt64(e.offset + 8, !0) << 64n | t, e.offset += 16;
	}
	return Number(r) * 10 ** -n;
}
function Mh(e) {
	let t = e.view.getUint32(e.offset, !0);
	e.offset += 4;
	let n = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, t);
	return e.offset += t, n;
}
// ../team/front/node_modules/hyparquet/src/assemble.js
function Nh(e, t, n, r, i) {
	let a = qp(i);
	if (!t?.length && !n.length) {
		if (!a || !r.length) return r;
		t = Array(r.length).fill(a);
	}
	let o = t?.length || n.length, s = i.map(({ element: e }) => e.repetition_type), c = 0, l = [e], u = e, d = 0, f = 0, p = 0;
	if (n[0]) for (; d < s.length - 2 && p < n[0];) d++, s[d] !== "REQUIRED" && (u = u.at(-1), l.push(u), f++), s[d] === "REPEATED" && p++;
	for (let e = 0; e < o; e++) {
		let i = t?.length ? t[e] : a, o = n[e];
		for (; d && (o < p || s[d] !== "REPEATED");) s[d] !== "REQUIRED" && (l.pop(), f--), s[d] === "REPEATED" && p--, d--;
		for (u = l.at(-1); (d < s.length - 2 || s[d + 1] === "REPEATED") && (f < i || s[d + 1] === "REQUIRED");) {
			if (d++, s[d] !== "REQUIRED") {
				let e = [];
				u.push(e), u = e, l.push(e), f++;
			}
			s[d] === "REPEATED" && p++;
		}
		i === a ? u.push(r[c++]) : d === s.length - 2 ? u.push(null) : u.push([]);
	}
	if (!e.length) for (let e = 0; e < a; e++) {
		let e = [];
		u.push(e), u = e;
	}
	return e;
}
function Ph(e, t, n, r = 0) {
	let i = t.path.join("."), a = t.element.repetition_type === "OPTIONAL", o = a ? r + 1 : r;
	if (Jp(t)) {
		let s = t.children[0], c = o;
		s.children.length === 1 && (s = s.children[0], c++), Ph(e, s, n, c);
		let l = s.path.join("."), u = e.get(l);
		if (!u) throw Error("parquet list column missing values");
		a && Fh(u, r), e.set(i, u), e.delete(l);
	} else if (Yp(t)) {
		let s = t.children[0].element.name;
		Ph(e, t.children[0].children[0], n, o + 1), Ph(e, t.children[0].children[1], n, o + 1);
		let c = e.get(`${i}.${s}.key`), l = e.get(`${i}.${s}.value`);
		if (!c) throw Error("parquet map column missing keys");
		if (!l) throw Error("parquet map column missing values");
		if (c.length !== l.length) throw Error("parquet map column key/value length mismatch");
		let u = Ih(c, l, o);
		a && Fh(u, r), e.delete(`${i}.${s}.key`), e.delete(`${i}.${s}.value`), e.set(i, u);
	} else if (t.children.length) {
		let o = t.element.repetition_type === "REQUIRED" ? r : r + 1, s = {};
		for (let r of t.children) {
			Ph(e, r, n, o);
			let t = e.get(r.path.join("."));
			if (!t) throw Error("parquet struct missing child data");
			s[r.element.name] = t;
		}
		for (let n of t.children) e.delete(n.path.join("."));
		let c = Lh(s, o);
		t.element.logical_type?.type === "VARIANT" && (c = Sh(c, n)), a && Fh(c, r), e.set(i, c);
	}
}
function Fh(e, t) {
	for (let n = 0; n < e.length; n++) t ? Fh(e[n], t - 1) : e[n] = e[n][0];
}
function Ih(e, t, n) {
	let r = [];
	for (let i = 0; i < e.length; i++) if (n) r.push(Ih(e[i], t[i], n - 1));
	else if (e[i]) {
		let n = {};
		for (let r = 0; r < e[i].length; r++) {
			let a = t[i][r];
			n[e[i][r]] = a === void 0 ? null : a;
		}
		r.push(n);
	} else r.push(void 0);
	return r;
}
function Lh(e, t) {
	let n = Object.keys(e), r = e[n[0]]?.length, i = [];
	for (let a = 0; a < r; a++) {
		let o = {};
		for (let t of n) {
			if (e[t].length !== r) throw Error("parquet struct parsing error");
			o[t] = e[t][a];
		}
		t ? i.push(Lh(o, t - 1)) : i.push(o);
	}
	return i;
}
// ../team/front/node_modules/hyparquet/src/delta.js
function Rh(e, t, n) {
	if (n instanceof Int32Array) {
		zh(e, t, n);
		return;
	}
	let r = um(e), i = um(e);
	um(e);
	let a = pm(e), o = 0;
	n[o++] = a;
	let s = r / i;
	for (; o < t;) {
		let r = pm(e), c = new Uint8Array(i);
		for (let t = 0; t < i; t++) c[t] = e.view.getUint8(e.offset++);
		for (let l = 0; l < i && o < t; l++) {
			let i = c[l];
			if (i) {
				let c = 0, l = s, u = (1n << BigInt(i)) - 1n;
				for (; l && o < t;) {
					let t = BigInt(e.view.getUint32(e.offset, !0) >>> c) & u;
					for (c += i; c >= 32;) c -= 32, e.offset += 4, c && (t |= BigInt(e.view.getUint32(e.offset, !0)) << BigInt(i - c) & u);
					let s = r + t;
					a += s, n[o++] = a, l--;
				}
				l && (e.offset += Math.ceil((l * i + c) / 8));
			} else for (let e = 0; e < s && o < t; e++) a += r, n[o++] = a;
		}
	}
}
function zh(e, t, n) {
	let r = um(e), i = um(e);
	um(e);
	let a = fm(e), o = 0;
	n[o++] = a;
	let s = r / i, { view: c } = e;
	for (; o < t;) {
		let r = Bh(e), l = e.offset, u = l + i;
		for (let e = 0; e < i && o < t; e++) {
			let i = c.getUint8(l + e), d = u + s * i / 8, f = 0;
			for (let e = 0; e < s && o < t; e++) {
				let e = 0, t = 0;
				for (; t < i;) {
					let n = Math.min(8 - f, i - t);
					t < 32 && (e |= (c.getUint8(u) >>> f & (1 << n) - 1) << t), t += n, f += n, f === 8 && (f = 0, u++);
				}
				a = a + r + e | 0, n[o++] = a;
			}
			u = d;
		}
		e.offset = u;
	}
}
function Bh(e) {
	let t = e.offset, n = um(e), r = e.offset - t === 5 ? e.view.getUint8(t + 4) >>> 4 & 1 : 0;
	return (n >>> 1 | r << 31) ^ -(n & 1);
}
function Vh(e, t, n) {
	let r = new Int32Array(t);
	Rh(e, t, r);
	for (let i = 0; i < t; i++) n[i] = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, r[i]), e.offset += r[i];
}
function Hh(e, t, n) {
	let r = new Int32Array(t);
	Rh(e, t, r);
	let i = new Int32Array(t);
	Rh(e, t, i);
	for (let a = 0; a < t; a++) {
		let t = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, i[a]);
		r[a] ? (n[a] = new Uint8Array(r[a] + i[a]), n[a].set(n[a - 1].subarray(0, r[a])), n[a].set(t, r[a])) : n[a] = t, e.offset += i[a];
	}
}
// ../team/front/node_modules/hyparquet/src/encoding.js
function Uh(e, t, n, r) {
	r === void 0 && (r = e.view.getUint32(e.offset, !0), e.offset += 4);
	let i = e.offset, a = 0;
	for (; a < n.length;) {
		let r = um(e);
		if (r & 1) a = Gh(e, r, t, n, a);
		else {
			let i = r >>> 1;
			Wh(e, i, t, n, a), a += i;
		}
	}
	e.offset = i + r;
}
function Wh(e, t, n, r, i) {
	let a = n + 7 >> 3, o = 0;
	for (let t = 0; t < a; t++) o |= e.view.getUint8(e.offset++) << (t << 3);
	for (let e = 0; e < t; e++) r[i + e] = o;
}
function Gh(e, t, n, r, i) {
	let a = t >> 1 << 3, o = (1 << n) - 1, s = 0;
	if (e.offset < e.view.byteLength) s = e.view.getUint8(e.offset++);
	else if (o) throw Error(`parquet bitpack offset ${e.offset} out of range`);
	let c = 8, l = 0;
	for (; a;) l > 8 ? (l -= 8, c -= 8, s >>>= 8) : c - l < n ? (s |= e.view.getUint8(e.offset) << c, e.offset++, c += 8) : (i < r.length && (r[i++] = s >> l & o), a--, l += n);
	return i;
}
function Kh(e, t, n, r) {
	let i = qh(n, r), a = new Uint8Array(t * i);
	for (let n = 0; n < i; n++) for (let r = 0; r < t; r++) a[r * i + n] = e.view.getUint8(e.offset++);
	if (n === "FLOAT") return new Float32Array(a.buffer);
	if (n === "DOUBLE") return new Float64Array(a.buffer);
	if (n === "INT32") return new Int32Array(a.buffer);
	if (n === "INT64") return new BigInt64Array(a.buffer);
	if (n === "FIXED_LEN_BYTE_ARRAY") {
		let e = Array(t);
		for (let n = 0; n < t; n++) e[n] = a.subarray(n * i, (n + 1) * i);
		return e;
	}
	throw Error(`parquet byte_stream_split unsupported type: ${n}`);
}
function qh(e, t) {
	switch (e) {
		case "INT32":
		case "FLOAT": return 4;
		case "INT64":
		case "DOUBLE": return 8;
		case "FIXED_LEN_BYTE_ARRAY":
			if (!t) throw Error("parquet byteWidth missing type_length");
			return t;
		default: throw Error(`parquet unsupported type: ${e}`);
	}
}
// ../team/front/node_modules/hyparquet/src/plain.js
function Jh(e, t, n, r) {
	if (n === 0) return [];
	if (t === "BOOLEAN") return Yh(e, n);
	if (t === "INT32") return Xh(e, n);
	if (t === "INT64") return Zh(e, n);
	if (t === "INT96") return Qh(e, n);
	if (t === "FLOAT") return $h(e, n);
	if (t === "DOUBLE") return eg(e, n);
	if (t === "BYTE_ARRAY") return tg(e, n);
	if (t === "FIXED_LEN_BYTE_ARRAY") {
		if (!r) throw Error("parquet missing fixed length");
		return ng(e, n, r);
	}
	throw Error(`parquet unhandled type: ${t}`);
}
function Yh(e, t) {
	let n = Array(t);
	for (let r = 0; r < t; r++) {
		let t = e.offset + (r / 8 | 0), i = r % 8, a = e.view.getUint8(t);
		n[r] = !!(a & 1 << i);
	}
	return e.offset += Math.ceil(t / 8), n;
}
function Xh(e, t) {
	let n = (e.view.byteOffset + e.offset) % 4 ? new Int32Array(rg(e.view.buffer, e.view.byteOffset + e.offset, t * 4)) : new Int32Array(e.view.buffer, e.view.byteOffset + e.offset, t);
	return e.offset += t * 4, n;
}
function Zh(e, t) {
	let n = (e.view.byteOffset + e.offset) % 8 ? new BigInt64Array(rg(e.view.buffer, e.view.byteOffset + e.offset, t * 8)) : new BigInt64Array(e.view.buffer, e.view.byteOffset + e.offset, t);
	return e.offset += t * 8, n;
}
function Qh(e, t) {
	let n = Array(t);
	for (let r = 0; r < t; r++) {
		let t = e.view.getBigInt64(e.offset + r * 12, !0), i = e.view.getInt32(e.offset + r * 12 + 8, !0);
		n[r] = BigInt(i) << 64n | t;
	}
	return e.offset += t * 12, n;
}
function $h(e, t) {
	let n = (e.view.byteOffset + e.offset) % 4 ? new Float32Array(rg(e.view.buffer, e.view.byteOffset + e.offset, t * 4)) : new Float32Array(e.view.buffer, e.view.byteOffset + e.offset, t);
	return e.offset += t * 4, n;
}
function eg(e, t) {
	let n = (e.view.byteOffset + e.offset) % 8 ? new Float64Array(rg(e.view.buffer, e.view.byteOffset + e.offset, t * 8)) : new Float64Array(e.view.buffer, e.view.byteOffset + e.offset, t);
	return e.offset += t * 8, n;
}
function tg(e, t) {
	let n = Array(t);
	for (let r = 0; r < t; r++) {
		let t = e.view.getUint32(e.offset, !0);
		e.offset += 4, n[r] = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, t), e.offset += t;
	}
	return n;
}
function ng(e, t, n) {
	let r = Array(t);
	for (let i = 0; i < t; i++) r[i] = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, n), e.offset += n;
	return r;
}
function rg(e, t, n) {
	let r = new ArrayBuffer(n);
	return new Uint8Array(r).set(new Uint8Array(e, t, n)), r;
}
// ../team/front/node_modules/hyparquet/src/snappy.js
var ig = [
	0,
	255,
	65535,
	16777215,
	4294967295
];
function ag(e, t, n, r, i) {
	for (let a = 0; a < i; a++) n[r + a] = e[t + a];
}
function og(e, t) {
	let n = e.byteLength, r = t.byteLength, i = 0, a = 0;
	for (; i < n;) {
		let t = e[i];
		if (i++, t < 128) break;
	}
	if (r && i >= n) throw Error("invalid snappy length header");
	for (; i < n;) {
		let r = e[i], o = 0;
		if (i++, i >= n) throw Error("missing eof marker");
		if (r & 3) {
			let s = 0;
			switch (r & 3) {
				case 1:
					o = (r >>> 2 & 7) + 4, s = e[i] + (r >>> 5 << 8), i++;
					break;
				case 2:
					if (n <= i + 1) throw Error("snappy error end of input");
					o = (r >>> 2) + 1, s = e[i] + (e[i + 1] << 8), i += 2;
					break;
				case 3:
					if (n <= i + 3) throw Error("snappy error end of input");
					o = (r >>> 2) + 1, s = e[i] + (e[i + 1] << 8) + (e[i + 2] << 16) + (e[i + 3] << 24), i += 4;
			}
			if (s === 0 || isNaN(s)) throw Error(`invalid offset ${s} pos ${i} inputLength ${n}`);
			if (s > a) throw Error("cannot copy from before start of buffer");
			ag(t, a - s, t, a, o), a += o;
		} else {
			let o = (r >>> 2) + 1;
			if (o > 60) {
				if (i + 3 >= n) throw Error("snappy error literal pos + 3 >= inputLength");
				let t = o - 60;
				o = e[i] + (e[i + 1] << 8) + (e[i + 2] << 16) + (e[i + 3] << 24), o = (o & ig[t]) + 1, i += t;
			}
			if (i + o > n) throw Error("snappy error literal exceeds input length");
			ag(e, i, t, a, o), i += o, a += o;
		}
	}
	if (a !== r) throw Error("premature end of input");
}
// ../team/front/node_modules/hyparquet/src/datapage.js
function sg(e, t, { type: n, element: r, schemaPath: i }) {
	let a = new DataView(e.buffer, e.byteOffset, e.byteLength), o = {
		view: a,
		offset: 0
	}, s, c = cg(o, t, i), { definitionLevels: l, numNulls: u } = lg(o, t, i), d = t.num_values - u;
	if (t.encoding === "PLAIN") s = Jh(o, n, d, r.type_length);
	else if (t.encoding === "PLAIN_DICTIONARY" || t.encoding === "RLE_DICTIONARY" || t.encoding === "RLE") {
		let e = n === "BOOLEAN" ? 1 : a.getUint8(o.offset++);
		e ? (s = Array(d), n === "BOOLEAN" ? (Uh(o, e, s), s = s.map((e) => !!e)) : Uh(o, e, s, a.byteLength - o.offset)) : s = new Uint8Array(d);
	} else if (t.encoding === "BYTE_STREAM_SPLIT") s = Kh(o, d, n, r.type_length);
	else if (t.encoding === "DELTA_BINARY_PACKED") s = n === "INT32" ? new Int32Array(d) : new BigInt64Array(d), Rh(o, d, s);
	else if (t.encoding === "DELTA_LENGTH_BYTE_ARRAY") s = Array(d), Vh(o, d, s);
	else if (t.encoding === "DELTA_BYTE_ARRAY") s = Array(d), Hh(o, d, s);
	else throw Error(`parquet unsupported encoding: ${t.encoding}`);
	return {
		definitionLevels: l,
		repetitionLevels: c,
		dataPage: s
	};
}
function cg(e, t, n) {
	if (n.length > 1) {
		let r = Kp(n);
		if (r) {
			let n = Array(t.num_values);
			return Uh(e, mg(r), n), n;
		}
	}
	return [];
}
function lg(e, t, n) {
	let r = qp(n);
	if (!r) return {
		definitionLevels: [],
		numNulls: 0
	};
	let i = Array(t.num_values);
	Uh(e, mg(r), i);
	let a = t.num_values;
	for (let e of i) e === r && a--;
	return a === 0 && (i.length = 0), {
		definitionLevels: i,
		numNulls: a
	};
}
function ug(e, t, n, r) {
	let i, a = r?.[n];
	if (n === "UNCOMPRESSED") i = e;
	else if (a) i = a(e, t);
	else if (n === "SNAPPY") i = new Uint8Array(t), og(e, i);
	else throw Error(`parquet unsupported compression codec: ${n}`);
	if (i?.length !== t) throw Error(`parquet decompressed page length ${i?.length} does not match header ${t}`);
	return i;
}
function dg(e, t, n) {
	let r = {
		view: new DataView(e.buffer, e.byteOffset, e.byteLength),
		offset: 0
	}, { type: i, element: a, schemaPath: o, codec: s, compressors: c } = n, l = t.data_page_header_v2;
	if (!l) throw Error("parquet data page header v2 is undefined");
	let u = fg(r, l, o);
	r.offset = l.repetition_levels_byte_length;
	let d = pg(r, l, o), f = t.uncompressed_page_size - l.definition_levels_byte_length - l.repetition_levels_byte_length, p = e.subarray(r.offset);
	l.is_compressed !== !1 && (p = ug(p, f, s, c));
	let m = new DataView(p.buffer, p.byteOffset, p.byteLength), h = {
		view: m,
		offset: 0
	}, g, _ = l.num_values - l.num_nulls;
	if (l.encoding === "PLAIN") g = Jh(h, i, _, a.type_length);
	else if (l.encoding === "RLE") g = Array(_), Uh(h, 1, g), g = g.map((e) => !!e);
	else if (l.encoding === "PLAIN_DICTIONARY" || l.encoding === "RLE_DICTIONARY") {
		let e = m.getUint8(h.offset++);
		g = Array(_), Uh(h, e, g, f - 1);
	} else if (l.encoding === "DELTA_BINARY_PACKED") g = i === "INT32" ? new Int32Array(_) : new BigInt64Array(_), Rh(h, _, g);
	else if (l.encoding === "DELTA_LENGTH_BYTE_ARRAY") g = Array(_), Vh(h, _, g);
	else if (l.encoding === "DELTA_BYTE_ARRAY") g = Array(_), Hh(h, _, g);
	else if (l.encoding === "BYTE_STREAM_SPLIT") g = Kh(h, _, i, a.type_length);
	else throw Error(`parquet unsupported encoding: ${l.encoding}`);
	return {
		definitionLevels: d,
		repetitionLevels: u,
		dataPage: g
	};
}
function fg(e, t, n) {
	let r = Kp(n);
	if (!r) return [];
	let i = Array(t.num_values);
	return Uh(e, mg(r), i, t.repetition_levels_byte_length), i;
}
function pg(e, t, n) {
	let r = qp(n);
	if (r) {
		let n = Array(t.num_values);
		return Uh(e, mg(r), n, t.definition_levels_byte_length), n;
	}
}
function mg(e) {
	return 32 - Math.clz32(e);
}
// ../team/front/node_modules/hyparquet/src/column.js
function hg(e, { groupStart: t, selectStart: n, selectEnd: r }, i, a) {
	let { pathInSchema: o, schemaPath: s } = i, c = Xp(s), l = [], u, d, f = 0, p = 0, m = a && (() => {
		d && a({
			pathInSchema: o,
			columnData: d,
			rowStart: t + f - d.length,
			rowEnd: t + f
		});
	});
	for (; (c ? f < r : e.offset < e.view.byteLength - 1) && !(e.offset >= e.view.byteLength - 1);) {
		let t = _g(e);
		if (t.type === "DICTIONARY_PAGE") {
			let { data: n } = gg(e, t, i, u, void 0, 0);
			n && (u = Rp(n, i));
		} else {
			let r = d?.length || 0, a = gg(e, t, i, u, d, n - f);
			a.skipped ? (l.length || (p += a.skipped), f += a.skipped) : a.data && d === a.data ? f += a.data.length - r : a.data && a.data.length && (m?.(), l.push(a.data), f += a.data.length, d = a.data);
		}
	}
	return m?.(), {
		data: l,
		skipped: p
	};
}
function gg(e, t, n, r, i, a) {
	let { type: o, element: s, schemaPath: c, codec: l, compressors: u } = n, d = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, t.compressed_page_size);
	if (e.offset += t.compressed_page_size, t.type === "DATA_PAGE") {
		let e = t.data_page_header;
		if (!e) throw Error("parquet data page header is undefined");
		if (a > e.num_values && Xp(c)) return { skipped: e.num_values };
		let { definitionLevels: o, repetitionLevels: s, dataPage: f } = sg(ug(d, Number(t.uncompressed_page_size), l, u), e, n), p = Lp(f, r, e.encoding, n);
		return {
			skipped: 0,
			data: Nh(Array.isArray(i) ? i : [], o, s, p, c)
		};
	}
	if (t.type === "DATA_PAGE_V2") {
		let e = t.data_page_header_v2;
		if (!e) throw Error("parquet data page header v2 is undefined");
		if (a > e.num_rows) return { skipped: e.num_rows };
		let { definitionLevels: o, repetitionLevels: s, dataPage: l } = dg(d, t, n), u = Lp(l, r, e.encoding, n);
		return {
			skipped: 0,
			data: Nh(Array.isArray(i) ? i : [], o, s, u, c)
		};
	}
	if (t.type === "DICTIONARY_PAGE") {
		let e = t.dictionary_page_header;
		if (!e) throw Error("parquet dictionary page header is undefined");
		let n = ug(d, Number(t.uncompressed_page_size), l, u);
		return {
			skipped: 0,
			data: Jh({
				view: new DataView(n.buffer, n.byteOffset, n.byteLength),
				offset: 0
			}, o, e.num_values, s.type_length)
		};
	}
	throw Error(`parquet unsupported page type: ${t.type}`);
}
function _g(e) {
	let t = cm(e);
	return {
		type: Dp[t.field_1],
		uncompressed_page_size: t.field_2,
		compressed_page_size: t.field_3,
		crc: t.field_4,
		data_page_header: t.field_5 && {
			num_values: t.field_5.field_1,
			encoding: Cp[t.field_5.field_2],
			definition_level_encoding: Cp[t.field_5.field_3],
			repetition_level_encoding: Cp[t.field_5.field_4],
			statistics: vg(t.field_5.field_5)
		},
		index_page_header: t.field_6,
		dictionary_page_header: t.field_7 && {
			num_values: t.field_7.field_1,
			encoding: Cp[t.field_7.field_2],
			is_sorted: t.field_7.field_3
		},
		data_page_header_v2: t.field_8 && {
			num_values: t.field_8.field_1,
			num_nulls: t.field_8.field_2,
			num_rows: t.field_8.field_3,
			encoding: Cp[t.field_8.field_4],
			definition_levels_byte_length: t.field_8.field_5,
			repetition_levels_byte_length: t.field_8.field_6,
			is_compressed: t.field_8.field_7 === void 0 || t.field_8.field_7,
			statistics: vg(t.field_8.field_8)
		}
	};
}
function vg(e) {
	return e && {
		max: e.field_1,
		min: e.field_2,
		null_count: e.field_3,
		distinct_count: e.field_4,
		max_value: e.field_5,
		min_value: e.field_6,
		is_max_value_exact: e.field_7,
		is_min_value_exact: e.field_8
	};
}
// ../team/front/node_modules/hyparquet/src/rowgroup.js
function yg(e, { metadata: t }, n) {
	let r = [], i = bm(t);
	for (let t of n.chunks) {
		let { path_in_schema: a } = t.columnMetadata, o = Wp(i, a), s = {
			pathInSchema: a,
			element: o[o.length - 1].element,
			schemaPath: o,
			...e,
			...t.columnMetadata,
			parsers: {
				...Ip,
				...e.parsers
			}
		}, { startByte: c, endByte: l } = t.range;
		"pageLocations" in t ? r.push({
			pathInSchema: a,
			data: bg(e, n, t, t.pageLocations, s)
		}) : "offsetIndex" in t ? r.push({
			pathInSchema: a,
			data: Promise.resolve(e.file.slice(t.offsetIndex.startByte, t.offsetIndex.endByte)).then((r) => {
				let i = Em({
					view: new DataView(r),
					offset: 0
				}).page_locations;
				return bg(e, n, t, i, s);
			})
		}) : r.push({
			pathInSchema: a,
			data: Promise.resolve(e.file.slice(c, l)).then((t) => hg({
				view: new DataView(t),
				offset: 0
			}, n, s, e.onPage))
		});
	}
	return {
		groupStart: n.groupStart,
		groupRows: n.groupRows,
		selectStart: n.selectStart,
		selectEnd: n.selectEnd,
		asyncColumns: r
	};
}
async function bg(e, t, n, r, i) {
	let { data_page_offset: a, dictionary_page_offset: o } = n.columnMetadata, { selectStart: s, selectEnd: c } = t, { startByte: l, endByte: u } = n.range, d = -1, f = o || a < r[0].offset;
	for (let e = 0; e < r.length; e++) {
		let n = r[e], i = Number(n.first_row_index), a = e + 1 < r.length ? Number(r[e + 1].first_row_index) : t.groupRows;
		d < 0 && a > s && (l = Number(n.offset), d = i), i < c && (u = Number(n.offset) + n.compressed_page_size);
	}
	d < 0 && (d = 0);
	let p;
	if (f && d) {
		let t = Number(r[0].offset) - n.range.startByte, [i, a] = await Promise.all([e.file.slice(n.range.startByte, Number(r[0].offset)), e.file.slice(l, u)]), o = new Uint8Array(t + a.byteLength);
		o.set(new Uint8Array(i, 0, t)), o.set(new Uint8Array(a), t), p = new DataView(o.buffer);
	} else p = f ? new DataView(await e.file.slice(n.range.startByte, u)) : new DataView(await e.file.slice(l, u));
	let { data: m, skipped: h } = hg({
		view: p,
		offset: 0
	}, d ? {
		...t,
		groupStart: t.groupStart + d,
		selectStart: t.selectStart - d,
		selectEnd: t.selectEnd - d
	} : t, i, e.onPage);
	return {
		data: m,
		skipped: d + h
	};
}
async function xg({ asyncColumns: e }, t, n, r, i) {
	let a = await Promise.all(e.map((e) => e.data.then(({ skipped: e, data: t }) => ({
		skipped: e,
		data: qm(t)
	})))), o = n - t;
	if (i === "object") {
		let n = Array(o);
		for (let r = 0; r < o; r++) {
			let i = {};
			for (let n = 0; n < e.length; n++) {
				let { data: o, skipped: s } = a[n];
				i[e[n].pathInSchema[0]] = o[t + r - s];
			}
			n[r] = i;
		}
		return n;
	}
	let s = e.map((e) => e.pathInSchema[0]).filter((e) => !r || r.includes(e)), c = r ?? s, l = c.map((t) => e.findIndex((e) => e.pathInSchema[0] === t)), u = Array(o);
	for (let n = 0; n < o; n++) {
		let r = Array(e.length);
		for (let e = 0; e < c.length; e++) {
			let i = l[e];
			if (i < 0) throw Error(`parquet column not found: ${c[e]}`);
			let { data: o, skipped: s } = a[i];
			r[e] = o[t + n - s];
		}
		u[n] = r;
	}
	return u;
}
function Sg(e, t, n) {
	let { asyncColumns: r } = e, i = {
		...Ip,
		...n
	}, a = [];
	for (let n of t.children) if (n.children.length) {
		let t = r.filter((e) => e.pathInSchema[0] === n.element.name);
		if (!t.length) continue;
		a.push({
			pathInSchema: n.path,
			data: (async () => {
				let r = await Promise.all(t.map((e) => e.data)), a = /* @__PURE__ */ new Map(), o = r.map(({ data: e }) => qm(e)), s = Math.max(e.selectStart ?? 0, ...r.map((e) => e.skipped)), c = Math.min(e.selectEnd ?? Infinity, ...r.map((e, t) => e.skipped + o[t].length));
				for (let e = 0; e < t.length; e++) {
					let n = s - r[e].skipped, i = Math.max(0, c - s);
					a.set(t[e].pathInSchema.join("."), o[e].slice(n, n + i));
				}
				Ph(a, n, i);
				let l = a.get(n.element.name);
				if (!l) throw Error("parquet column data not assembled");
				return {
					data: [l],
					skipped: s
				};
			})()
		});
	} else {
		let e = r.find((e) => e.pathInSchema[0] === n.element.name);
		e && a.push(e);
	}
	return {
		...e,
		asyncColumns: a
	};
}
// ../team/front/node_modules/hyparquet/src/scan.js
async function Cg(e) {
	let t = await wg(e);
	return {
		options: t,
		plan: uh(t)
	};
}
async function wg(e) {
	let t = e.metadata ?? await vm(e.file, e), n = bm(t).children.map((e) => e.element.name), r = Xm(e.filter).filter((e) => !n.includes(e));
	if (r.length) throw Error(`parquet filter columns not found: ${r.join(", ")}`);
	if (e.columns) {
		let t = e.columns.filter((e) => !n.includes(e));
		if (t.length) throw Error(`parquet column not found: ${t[0]}`);
	}
	let i = {
		...e,
		metadata: t
	};
	return i = await Eg(i), i = await Dg(i), i;
}
function Tg(e, t) {
	let n = {
		...e,
		file: yh(e.file, t)
	};
	return t.groups.map((e) => yg(n, t, e));
}
async function Eg(e) {
	if (!e.useBloomFilters || !e.filter || !e.metadata) return e;
	let t = bm(e.metadata), n = {};
	for (let e of t.children) n[e.element.name] = e.element;
	let r = await hh({
		file: e.file,
		metadata: e.metadata,
		filter: e.filter,
		filterStrict: e.filterStrict
	});
	return {
		...e,
		bloomFiltersByGroup: r,
		schemaElements: n
	};
}
async function Dg(e) {
	if (!e.usePageIndex || !e.filter || !e.metadata) return e;
	let { pageRangesByGroup: t, pageLocationsByGroup: n } = await gh({
		file: e.file,
		metadata: e.metadata,
		filter: e.filter,
		filterStrict: e.filterStrict,
		rowStart: e.rowStart,
		rowEnd: e.rowEnd,
		columns: e.columns,
		bloomFiltersByGroup: e.bloomFiltersByGroup,
		schemaElements: e.schemaElements,
		parsers: e.parsers
	});
	return {
		...e,
		pageRangesByGroup: t,
		pageLocationsByGroup: n
	};
}
// ../team/front/node_modules/hyparquet/src/read.js
var Og = Symbol("rowIndex");
async function kg(e) {
	e.metadata ??= await vm(e.file, e);
	let { rowStart: t = 0, rowEnd: n, columns: r, onChunk: i, onComplete: a, rowFormat: o, filter: s, filterStrict: c = !0 } = e;
	if (s && o !== "object") throw Error("parquet filter requires rowFormat: \"object\"");
	if (e.includeRowIndex && o !== "object") throw Error("parquet includeRowIndex requires rowFormat: \"object\"");
	let l = Xm(s), u = r;
	if (r && l.length) {
		let e = new Set(r), t = l.filter((t) => !e.has(t));
		t.length && (u = [...r, ...t]);
	}
	let d = await Cg(u === r ? e : {
		...e,
		columns: u
	}), f = d.options, p = u !== r, m = Tg(f, d.plan);
	if (!a && !i) {
		await Ag(m);
		return;
	}
	if (!f.metadata) throw Error("parquet requires metadata");
	let h = bm(f.metadata), g = m.map((t) => Sg(t, h, e.parsers));
	if (i) for (let e of g) for (let t of e.asyncColumns) t.data.then(({ data: n, skipped: r }) => {
		let a = e.groupStart + r;
		for (let e of n) i({
			columnName: t.pathInSchema[0],
			columnData: e,
			rowStart: a,
			rowEnd: a + e.length
		}), a += e.length;
	}, () => {});
	if (a) {
		await Ag(g);
		let i = [];
		for (let a of g) {
			let d = a.selectStart ?? Math.max(t - a.groupStart, 0), f = a.selectEnd ?? Math.min((n ?? Infinity) - a.groupStart, a.groupRows), m = o === "object" ? await xg(a, d, f, u, "object") : await xg(a, d, f, r, "array");
			if (e.includeRowIndex) for (let e = 0; e < m.length; e++) Object.defineProperty(m[e], Og, { value: a.groupStart + d + e });
			if (s) {
				for (let e of m) if (Zm(e, s, c)) {
					if (p && r) for (let t of l) r.includes(t) || delete e[t];
					i.push(e);
				}
			} else Gm(i, m);
		}
		a(i);
	} else await Ag(g);
}
async function Ag(e) {
	let t = e.flatMap((e) => e.asyncColumns.map((e) => e.data)), n = (await Promise.allSettled(t)).find((e) => e.status === "rejected");
	if (n) throw n.reason;
}
// ../team/front/scripts/bench-browser/floor.ts
var { parquet: jg, sql: Mg } = window.atlasFloor, Ng = new Nc(new yc(hc.WARNING), new Worker(new URL("duckdb-eh.worker.js", location.href)));
await Ng.instantiate(new URL("duckdb-eh.wasm", location.href).href);
var Pg = await Ng.connect(), Fg = await (await fetch(jg)).arrayBuffer(), Ig = ym(Fg), Lg = /* @__PURE__ */ new Map();
await kg({
	file: Fg,
	metadata: Ig,
	onChunk({ columnName: e, columnData: t, rowStart: n }) {
		let r = Lg.get(e) ?? Array(Number(Ig.num_rows));
		Lg.set(e, r);
		for (let e = 0; e < t.length; e++) r[n + e] = t[e];
	}
});
var Rg = xf(xp(Object.fromEntries(Lg)), { format: "stream" });
if (!Rg) throw Error("no bytes were written");
await Pg.insertArrowFromIPCStream(Rg, {
	name: "observations",
	create: !0
});
var zg = await Pg.query(Mg), Bg = document.createElement("pre");
Bg.id = "answer", Bg.textContent = String(zg.numRows), document.body.append(Bg);
