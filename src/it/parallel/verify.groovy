def made = ['one', 'two', 'three', 'four'].collect { new File(basedir, it + '/target/handbook/manager.html') }
assert made.every { it.isFile() }
assert made.collect { it.bytes.toList() }.unique().size() == 1
assert !new File(basedir, 'build.log').getText('UTF-8').contains('not marked @threadSafe')
