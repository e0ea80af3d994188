"""Sends articles through nutgraf on Spark: spark.py IN.jsonl OUT_FOLDER

Two workers, at least four partitions; each partition goes through one nutgraf process, a line for a line.
"""

import os
import sys

from pyspark import SparkConf, SparkContext

source, target = sys.argv[1:]
conf = SparkConf().setMaster("local[2]").setAppName("nutgraf").set("spark.ui.enabled", "false")
context = SparkContext(conf=conf)
context.setLogLevel("ERROR")
articles = context.textFile(source, minPartitions=4)
assert articles.getNumPartitions() >= 4, articles.getNumPartitions()
# Without an environment of its own the command gets none, not even a PATH.
records = articles.pipe("nutgraf --from jsonl -j 1", env={"PATH": os.environ["PATH"]})
records.saveAsTextFile(target)
context.stop()
