/** Where Dateline is installed: the folders of data that come with it, and its version. Nothing enters but the place its classes were loaded from. */
package org.dateline.install;
