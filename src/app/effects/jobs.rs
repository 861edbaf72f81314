//! What follows when work outside the transaction is given up.

use serde_json::json;

use crate::app::notices;
use crate::domain::file::Job;
use crate::domain::unit::{Recipient, Unit};
use crate::present::jobs as wording;
use crate::present::outgoing::{Lane, Place};
use crate::present::texts::Texts;
use crate::store::desk::{Actor, Desk};
use crate::store::jobs;

pub(super) fn given_up(desk: &mut Desk, by: Actor, unit: &Unit, job: Job, to: &[Recipient], why: String) {
    desk.audit(unit.id, by, "job_given_up", &json!({ "job": job.id }), None);
    for one in to {
        let message = wording::given_up(Texts::to(one, unit.profile), &job);
        notices::post(desk, Place::Private(one.person), Lane::Reply, message);
    }
    desk.remove::<Job>(job.id);
    desk.put(jobs::parked(&job, why, desk.now()));
}
