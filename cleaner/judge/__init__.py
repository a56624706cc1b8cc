"""The judge: which lines of a text or page belong to the article, with reasons.

A text goes through `text` and the modules named for it, a page through `page` and those named
for it. Both describe each line by features, let a trained model estimate the probability that it
is article, and decide with the whole text in view.
"""
