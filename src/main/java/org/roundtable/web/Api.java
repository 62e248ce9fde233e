package org.roundtable.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The JSON interface: the same services as the pages, for programs. */
@ApplicationPath("/api")
public class Api extends Application {}
