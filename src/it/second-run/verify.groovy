def log = new File(basedir, 'build.log').getText('UTF-8')
def summaries = (log =~ /写入 (\d+) 个文件，未变 (\d+) 个，删除 (\d+) 个/).collect { it[1..3]*.toInteger() }
assert summaries.size() == 2
assert summaries[0][0] > 10 && summaries[0][1] == 0
assert summaries[1] == [0, summaries[0][0], 0]
