package org.dateline.server.live;

import org.dateline.pipeline.Intake;

/** What a server needs to let those who have a token change and save its data. */
public record LiveUse(AccessToken token, Intake intake, Maintenance maintenance) {
}
