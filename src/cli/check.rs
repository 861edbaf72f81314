//! `chuyende check`: each thing that can be wrong, told apart.

use anyhow::bail;

use super::{gateway, open, say, terminal};
use crate::config::Environment;
use crate::telegram::failure::Failure;

pub(super) async fn check(environment: &Environment) -> anyhow::Result<()> {
    let t = terminal().t();
    let mut faults = 0;
    match open(environment).await {
        Ok(_) => say(t.cli_database_well()),
        Err(error) => {
            faults += 1;
            say(t.cli_database_ill(error.to_string()));
        }
    }
    match environment.known_token() {
        None => {
            faults += 1;
            say(t.cli_no_token());
        }
        Some(token) => match gateway(environment, token) {
            Err(error) => {
                faults += 1;
                say(t.cli_bad_setting(error.to_string()));
            }
            Ok(gateway) => match gateway.me().await {
                Ok(me) => say(t.cli_token_well(me.username)),
                Err(failure) => {
                    faults += 1;
                    say(match failure {
                        Failure::Unauthorized => t.cli_bad_token(),
                        other => t.cli_no_telegram(other.to_string()),
                    });
                }
            },
        },
    }
    if faults > 0 {
        bail!(t.cli_faults(faults));
    }
    Ok(())
}
