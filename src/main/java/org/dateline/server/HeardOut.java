package org.dateline.server;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers a refused request only when its client has sent all of it, up to a limit: to close a connection with unread bytes resets it, and a client that
 * still sends would lose the answer that tells why (RFC 9112, section 9.6).
 */
final class HeardOut extends Handler.Wrapper {
    private final long mostBytes;

    /** @param mostBytes a client that sends more is cut off */
    HeardOut(Handler inner, long mostBytes) {
        super(inner);
        this.mostBytes = mostBytes;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        // one that asks first whether to send its body is told no instead
        boolean asks = request.getHeaders().contains(HttpHeader.EXPECT);
        if (asks) return super.handle(request, response, callback);
        Unread unread = new Unread(request);
        return super.handle(unread, new Waiting(unread, response), callback);
    }

    /** A request whose body Jetty does not give up before the answer is written. */
    private static final class Unread extends Request.Wrapper {
        Unread(Request request) {
            super(request);
        }

        @Override
        public boolean consumeAvailable() {
            return true;
        }
    }

    private final class Waiting extends Response.Wrapper {
        private boolean heard;

        Waiting(Request request, Response response) {
            super(request, response);
        }

        @Override
        public void write(boolean last, ByteBuffer content, Callback callback) {
            if (heard || !HttpStatus.isClientError(getStatus())) {
                super.write(last, content, callback);
                return;
            }
            heard = true;
            read(mostBytes, () -> super.write(last, content, callback));
        }

        private void read(long most, Runnable answer) {
            for (long left = most; left > 0;) {
                Content.Chunk chunk = getRequest().read();
                if (chunk == null) {
                    long rest = left;
                    getRequest().demand(() -> read(rest, answer));
                    return;
                }
                if (Content.Chunk.isFailure(chunk)) break;
                left -= chunk.remaining();
                chunk.release();
                if (chunk.isLast()) break;
            }
            answer.run();
        }
    }
}
