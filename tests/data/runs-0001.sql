BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE run_models (
	run_id VARCHAR(64) NOT NULL, 
	place INTEGER NOT NULL, 
	model TEXT NOT NULL, 
	PRIMARY KEY (run_id, place), 
	FOREIGN KEY(run_id) REFERENCES runs (id) ON DELETE CASCADE
);
INSERT INTO "run_models" VALUES('run-of-revision-1',0,'demo-qwen2');
CREATE TABLE run_tags (
	run_id VARCHAR(64) NOT NULL, 
	tag VARCHAR(64) NOT NULL, 
	PRIMARY KEY (run_id, tag), 
	FOREIGN KEY(run_id) REFERENCES runs (id) ON DELETE CASCADE
);
INSERT INTO "run_tags" VALUES('run-of-revision-1','old');
CREATE TABLE runs (
	id VARCHAR(64) NOT NULL, 
	kind VARCHAR(16) NOT NULL, 
	title TEXT NOT NULL, 
	note TEXT NOT NULL, 
	owner VARCHAR(64), 
	owner_name TEXT NOT NULL, 
	sharing VARCHAR(16) NOT NULL, 
	created DATETIME NOT NULL, 
	changed DATETIME NOT NULL, 
	deleted DATETIME, 
	target TEXT NOT NULL, 
	prompt TEXT NOT NULL, 
	searched TEXT NOT NULL, 
	thumbnail TEXT NOT NULL, 
	content TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "runs" VALUES('run-of-revision-1','trace','An old run','Made by revision 1',NULL,'','all','2026-11-26 07:51:33.796551','2026-11-26 07:51:33.796551',NULL,'a','Mary has a green bag. Mary has a','an old run
made by revision 1
old
demo-qwen2
a
mary has a green bag. mary has a','<svg xmlns="http://www.w3.org/2000/svg" width="240" height="72" viewBox="0 0 240 72"><g transform="translate(0 0)"><path d="M4 17.5C31.5 17.5 31.5 17.5 59 17.5" fill="none" stroke="#6f86e8" stroke-opacity=".5" stroke-width="29"/><path d="M4 52C31.5 52 31.5 52 59 52" fill="none" stroke="#6f86e8" stroke-opacity=".5" stroke-width="34"/><path d="M63 17.5C90.5 17.5 90.5 17.5 118 17.5" fill="none" stroke="#6f86e8" stroke-opacity=".5" stroke-width="29"/><path d="M63 52C90.5 52 90.5 52 118 52" fill="none" stroke="#6f86e8" stroke-opacity=".5" stroke-width="34"/><path d="M122 17.5C149.5 17.5 149.5 19 177 19" fill="none" stroke="#6f86e8" stroke-opacity=".5" stroke-width="29"/><path d="M122 52C149.5 52 149.5 50.5 177 50.5" fill="none" stroke="#6f86e8" stroke-opacity=".5" stroke-width="34"/><path d="M181 36C208.5 36 208.5 36 236 36" fill="none" stroke="#6f86e8" stroke-opacity=".5" stroke-width="63"/><rect x="0" y="3" width="4" height="29" fill="#8a93a3"/><rect x="0" y="35" width="4" height="34" fill="#8a93a3"/><rect x="59" y="3" width="4" height="29" fill="#8a93a3"/><rect x="59" y="35" width="4" height="34" fill="#8a93a3"/><rect x="118" y="3" width="4" height="29" fill="#8a93a3"/><rect x="118" y="35" width="4" height="34" fill="#8a93a3"/><rect x="177" y="4.5" width="4" height="63" fill="#8a93a3"/><rect x="236" y="4.5" width="4" height="63" fill="#e8590c"/></g></svg>','{"schema": "reverse-attention/trace/1", "layer": 3, "top_beam": 2, "top_k": 5, "min_attn": 0.0, "agg_heads": [0, 2], "length_norm": "avg_logprob", "stop_at_bos": true, "bos_token_id": null, "graph": "network", "weights": "norm", "search": "exact", "sink": "renormalize", "sink_positions": [0], "predict": false, "diversity": 0.0, "paths": "layer", "seq_len": 9, "target_pos": 8, "tokens": ["Mary", " has", " a", " green", " bag", ".", " Mary", " has", " a"], "beams": [{"positions": [8, 8, 8, 8, 5], "tokens": [" a", " a", " a", " a", "."], "token_ids": [260, 260, 260, 260, 14], "edge_attns": [0.8280550175543242, 0.6063818661916566, 0.7086635023256993, 0.3979189505302063], "score_raw": -1.9548024399026764, "score_norm": -0.4887006099756691, "edge_heads": [null, null, null, 2], "head_weights": [[7.333834758931578e-07, 0.0, 0.1934326608391352, 0.0], [0.017267487078540412, 0.0, 0.008041114396034797, 0.0], [0.09720324421211846, 0.0, 1.9721756845581698e-14, 0.0], [0.10013650778476647, 0.0, 0.29778244274543986, 0.0]], "layers": [4, 3, 2, 1, 0], "mass": 0.14159244694873943, "hops": [], "speaks_for": [], "speaks_against": []}, {"positions": [8, 8, 3, 3, 1], "tokens": [" a", " a", " green", " green", " has"], "token_ids": [260, 260, 407, 407, 342], "edge_attns": [0.8280550175543242, 0.31541097719368233, 0.747822458444483, 0.6176583321598639], "score_raw": -2.114964000695746, "score_norm": -0.5287410001739365, "edge_heads": [null, 0, null, 2], "head_weights": [[7.333834758931578e-07, 0.0, 0.1934326608391352, 0.0], [0.31115595175869926, 0.0, 0.004255023786381312, 0.0], [0.003345173305789378, 0.0, 1.8205979657164497e-16, 0.0], [0.21058286890486416, 0.0, 0.40707546325499977, 0.0]], "layers": [4, 3, 2, 1, 0], "mass": 0.12063763234582034, "hops": [], "speaks_for": [], "speaks_against": []}], "sankey": {"nodes": [{"id": "L0_P1", "name": " has", "position": 1, "layer": 0}, {"id": "L0_P5", "name": ".", "position": 5, "layer": 0}, {"id": "L1_P3", "name": " green", "position": 3, "layer": 1}, {"id": "L1_P8", "name": " a", "position": 8, "layer": 1}, {"id": "L2_P3", "name": " green", "position": 3, "layer": 2}, {"id": "L2_P8", "name": " a", "position": 8, "layer": 2}, {"id": "L3_P8", "name": " a", "position": 8, "layer": 3}, {"id": "L4_P8", "name": " a", "position": 8, "layer": 4}], "links": [{"source": "L3_P8", "target": "L4_P8", "value": 0.26223007929455977, "beam_indices": [0, 1]}, {"source": "L2_P8", "target": "L3_P8", "value": 0.14159244694873943, "beam_indices": [0]}, {"source": "L1_P8", "target": "L2_P8", "value": 0.14159244694873943, "beam_indices": [0]}, {"source": "L0_P5", "target": "L1_P8", "value": 0.14159244694873943, "beam_indices": [0]}, {"source": "L2_P3", "target": "L3_P8", "value": 0.12063763234582034, "beam_indices": [1]}, {"source": "L1_P3", "target": "L2_P3", "value": 0.12063763234582034, "beam_indices": [1]}, {"source": "L0_P1", "target": "L1_P3", "value": 0.12063763234582034, "beam_indices": [1]}]}, "paths_text": [". -> \" a\" (mass: 0.1416)", "\" has\" -> \" green\" -> \" a\" (mass: 0.1206)"], "token_ids": [1416, 342, 260, 407, 880, 14, 537, 342, 260], "labels": ["Mary", "␣has", "␣a", "␣green", "␣bag", ".", "␣Mary", "␣has", "␣a"], "special": [false, false, false, false, false, false, false, false, false], "predecessors": {}, "n_layers": 4, "model": "demo-qwen2", "revision": null, "dtype": "float32", "device": "cpu", "versions": {"reverse-attention": "0.2.0", "torch": "2.13.0+cpu", "transformers": "5.23.0", "tokenizers": "0.23.3"}, "capture": "fused attention, rows from queries and keys; within 2e-07 of the model''s own attentions", "prediction": null, "node_mass": {"L4_P8": 1.0, "L3_P8": 0.8280550175543242, "L2_P8": 0.502117546853956, "L1_P8": 0.3558323793327129, "L0_P5": 0.2626144975237428, "L2_P3": 0.2629350627293648, "L1_P3": 0.19870701419464212, "L0_P1": 0.36223834735608407}, "node_predecessors": {"L4_P8": [{"position": 8, "weight": 0.8280550175543243}, {"position": 7, "weight": 0.1629201932005798}, {"position": 6, "weight": 0.006879640778956916}, {"position": 1, "weight": 0.0009562570966834492}, {"position": 3, "weight": 0.000954414905996809}, {"position": 5, "weight": 0.0002283891441190712}, {"position": 4, "weight": 4.529369050107304e-06}, {"position": 2, "weight": 1.557950289625477e-06}], "L3_P8": [{"position": 8, "weight": 0.6063818598502365}, {"position": 3, "weight": 0.3154109755450806}, {"position": 7, "weight": 0.05678311998317937}, {"position": 2, "weight": 0.009767707944045897}, {"position": 1, "weight": 0.0050870768305334}, {"position": 6, "weight": 0.0031386763400355748}, {"position": 5, "weight": 0.002949545054755488}, {"position": 4, "weight": 0.0004810384521331044}], "L2_P3": [{"position": 3, "weight": 0.7478224584444829}, {"position": 1, "weight": 0.2260459410714068}, {"position": 2, "weight": 0.02613160048411015}], "L2_P8": [{"position": 8, "weight": 0.7086635023256994}, {"position": 6, "weight": 0.2817186564829823}, {"position": 7, "weight": 0.003502115008590914}, {"position": 1, "weight": 0.002372892438708618}, {"position": 5, "weight": 0.0019173035146921903}, {"position": 2, "weight": 0.0009292969508424205}, {"position": 4, "weight": 0.0005982523341403017}, {"position": 3, "weight": 0.0002979809443440796}], "L1_P3": [{"position": 1, "weight": 0.6176583321598639}, {"position": 2, "weight": 0.30525207088481243}, {"position": 3, "weight": 0.07708959695532366}], "L1_P8": [{"position": 5, "weight": 0.3979189505302063}, {"position": 7, "weight": 0.1765859144619773}, {"position": 1, "weight": 0.11176889117308807}, {"position": 4, "weight": 0.10982500360312579}, {"position": 8, "weight": 0.06962326561869048}, {"position": 3, "weight": 0.06491039086696584}, {"position": 6, "weight": 0.03601019983364673}, {"position": 2, "weight": 0.033357383912299574}]}, "hops": [], "extended": null, "left_out": null, "sink_evidence": [], "text": "Mary has a green bag. Mary has a", "spans": [[0, 4], [4, 8], [8, 10], [10, 16], [16, 20], [20, 21], [21, 26], [26, 30], [30, 32]], "unit": "word", "members": [[0], [1], [2], [3], [4], [5], [6], [7], [8]], "attention_mask": [1, 1, 1, 1, 1, 1, 1, 1, 1], "prompt_length": null, "template": [], "answer": null, "relevance": [], "balance": null, "inputs": {}, "adapters": [], "notes": [], "receipt": null, "influence": [0.0, 0.36223834735608407, 0.11256834607485668, 0.0572114143952588, 0.08211511566098505, 0.2626144975237428, 0.02580934182539621, 0.07266872490166444, 0.024774212262012096], "coverage": 0.26223007929455977, "optimality_gap": 0.0, "sinks": [{"layer": 0, "taken": 0.04936516384123365, "removed": 0.04936516384123365}, {"layer": 1, "taken": 0.039887333461386565, "removed": 0.039887333461386565}, {"layer": 2, "taken": 0.050588459715522935, "removed": 0.050588459715522935}, {"layer": 3, "taken": 0.00035526807733190813, "removed": 0.00035526807733190813}]}');
CREATE INDEX ix_runs_owner ON runs (owner);
CREATE INDEX ix_runs_changed ON runs (changed);
CREATE INDEX ix_run_tags_tag ON run_tags (tag);
CREATE INDEX ix_run_models_model ON run_models (model);
COMMIT;
