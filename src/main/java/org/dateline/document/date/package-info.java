/** Calendar dates as people and pages write them. In: a line or a metadata value. Out: the day it names. */
package org.dateline.document.date;
