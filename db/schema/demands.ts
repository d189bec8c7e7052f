/** An ask to a body or to officials of a place. */
export interface DemandTable {
  id: string;
  campaign_id: string;
  group_id: string;
  jurisdiction_id: string;
  body_id: string | null;
  title: string;
  ask: string;
  /** Latest state; its history is in demand_steps. */
  state: string;
  answer_due_on: string | null;
  visibility: string;
  created_by: string;
  created_at: string;
}

export interface DemandProvisionTable {
  demand_id: string;
  provision_id: string;
}

export interface DemandOfficialTable {
  demand_id: string;
  official_id: string;
}

/** A dated step of a demand with its evidence. */
export interface DemandStepTable {
  id: string;
  demand_id: string;
  state: string;
  on_date: string;
  note: string;
  evidence_url: string | null;
  recorded_by: string;
  recorded_at: string;
  /** The step this one sets right; that one no longer counts. */
  corrects_step_id: string | null;
}
