package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dateline.document.BlockKind;
import org.dateline.text.Span;

/**
 * A sentence with its words and their grammar.
 *
 * @param index    place in the article, from 0
 * @param block    what kind of block it stands in
 * @param paragraph place of its block in the article, from 0
 * @param span     in the clean text
 * @param tree     the basic dependency tree: one governor for each token
 * @param graph    the enhanced++ dependencies: arguments shared by conjuncts and controlled verbs are spelled out
 */
public record Sentence(int index, BlockKind block, int paragraph, Span span, List<Token> tokens, Dependencies tree, Dependencies graph) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public Sentence(int index, BlockKind block, int paragraph, Span span, List<Token> tokens, List<Dependency> tree, List<Dependency> graph) {
        this(index, block, paragraph, span, tokens, Dependencies.of(tree), Dependencies.of(graph));
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The token's governor in the tree; empty for the root and for tokens outside the tree. */
    public Optional<Dependency> governor(int token) {
        for (Dependency dependency : tree.to(token)) if (dependency.governor() >= 0) return Optional.of(dependency);
        return Optional.empty();
    }

    /** The token's dependents in the tree, in the order of the words. */
    public List<Dependency> dependents(int token) {
        return tree.from(token);
    }

    /** The token's arguments in the enhanced graph. */
    public List<Dependency> arguments(int token) {
        return graph.from(token);
    }

    /** Token and all below it in the tree, as indexes in order. */
    public List<Integer> subtree(int token) {
        TreeSet<Integer> below = new TreeSet<>();
        List<Integer> open = new ArrayList<>(List.of(token));
        while (!open.isEmpty()) {
            int next = open.removeLast();
            if (below.add(next)) dependents(next).forEach(d -> open.add(d.dependent()));
        }
        return List.copyOf(below);
    }

    /** From the first to the last of the given tokens. */
    public Span cover(int first, int last) {
        return new Span(token(first).span().begin(), token(last).span().end());
    }
}
