def schema = new File(basedir, '.rolebook/schema/position.schema.json')
assert schema.getText('UTF-8').contains('"ecommerce-agency/operations/operations-director"')

def trainee = new File(basedir, 'content/ecommerce-agency/operations/trainee.yaml')
assert trainee.getText('UTF-8').contains('status: draft') || trainee.getText('UTF-8').contains('草稿')

def handbook = new File(basedir, 'target/handbook')
assert new File(handbook, 'index.html').getText('UTF-8').contains('电商代运营公司岗位手册')
assert new File(handbook, 'ecommerce-agency/operations/trainee.html').isFile()
assert new File(handbook, 'en/ecommerce-agency/operations/operations-director.html').isFile()
assert new File(basedir, 'target/handbook.zip').isFile()
